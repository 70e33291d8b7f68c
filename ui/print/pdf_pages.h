// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPdfWriter>
#include <QString>

class QIODevice;
class QTextDocument;

namespace lectern::ui {

// The pages of a PDF, filled one document below the other. A page is broken between two lines.
class PdfPages {
  public:
    PdfPages(QIODevice &device, const QString &title);
    ~PdfPages(); // the PDF is whole after it
    Q_DISABLE_COPY_MOVE(PdfPages)

    // How wide a document is set, in units of paintDevice().
    [[nodiscard]] qreal textWidth() const { return m_width; }
    [[nodiscard]] QPagedPaintDevice &paintDevice() { return m_writer; }
    void add(QTextDocument &document);

  private:
    void draw(QTextDocument &document, qreal from, qreal to);
    void turnPage();
    void numberPage();

    QPdfWriter m_writer;
    QPainter m_painter;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_y = 0; // how far the page is filled
    int m_page = 1;
};

} // namespace lectern::ui
