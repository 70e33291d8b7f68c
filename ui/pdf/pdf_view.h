// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pdf/pdf_layout.h"
#include "ui/pdf/pdf_selection.h"
#include "ui/pdf/pdf_session.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace lectern::ui {

class ThemeSource;

// The pages of a PDF below each other. They are drawn elsewhere and shown when they have come; the
// pictures of a few pages around those in sight are kept. Text is selected on one page, by the
// mouse or all of it by Ctrl+A.
class PdfView final : public QAbstractScrollArea {
    Q_OBJECT

  public:
    PdfView(PdfSession &session, const ThemeSource &theme, QWidget *parent = nullptr);

    void setPages(const QList<QSizeF> &sizes);
    [[nodiscard]] int pages() const { return m_layout.pages(); }
    [[nodiscard]] int currentPage() const; // the one in the middle; -1 where there is none
    void zoomBy(double factor);
    void resetZoom();
    [[nodiscard]] double zoom() const { return m_zoom; }

    [[nodiscard]] const PdfSelection &selection() const { return m_selection; }
    void selectPage();
    // What a search found on a page; the current hit comes into sight and is selected.
    void setHits(int page, const QList<QRectF> &hits);
    void clearHits();
    void showHit(int page, const QRectF &hit);

  Q_SIGNALS:
    void pageTurned(int page);
    void selected();

  protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

  private:
    void setZoom(double zoom);
    void arrange();
    void followSight();
    void takeWords(int page, const QList<pdf::Word> &words);
    void extend(const QPoint &to);
    [[nodiscard]] QPoint offset() const;
    void paintPage(QPainter &painter, int page) const;

    PdfSession &m_session;
    const ThemeSource &m_theme;
    PdfLayout m_layout;
    double m_zoom = 1;
    struct Picture {
        QImage image;
        int wished = 0; // its width; it may have come smaller
    };
    QHash<int, Picture> m_pictures;
    QHash<int, QList<pdf::Word>> m_words;
    QHash<int, QList<QRectF>> m_hits;
    int m_page = -1;         // told of last
    int m_pressed = -1;      // the page on which a selection began
    QPoint m_pressedAt;      // in coordinates of the layout
    int m_pageToSelect = -1; // whole, once its words have come
    int m_hitPage = -1;      // whose hit is selected, once they have
    QRectF m_hit;
    PdfSelection m_selection;
};

} // namespace lectern::ui
