// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRectF>

namespace lectern::ui {

class FindBar;
class PdfSession;
class PdfView;

// Finds in a PDF what is typed into the bar: page after page, from the one in sight on, so that the
// first hit is shown before the last page is read.
class PdfFinding final : public QObject {
    Q_OBJECT

  public:
    PdfFinding(FindBar &bar, PdfSession &session, PdfView &view, QObject *parent);

  private:
    void look(const QString &typed);
    void take(int page, const QString &text, const QList<QRectF> &hits);
    void step(int step);
    void showCurrent();

    struct Place {
        int page = 0;
        QRectF hit;
    };
    FindBar &m_bar;
    PdfSession &m_session;
    PdfView &m_view;
    QString m_sought;
    int m_first = 0;       // page with which the search began
    int m_read = 0;        // pages that are through
    QList<Place> m_places; // by page
    qsizetype m_current = -1;
};

} // namespace lectern::ui
