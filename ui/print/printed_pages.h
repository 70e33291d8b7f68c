// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPagedPaintDevice>
#include <QPainter>

class QTextDocument;

namespace lectern::ui {

// The pages of a PDF or of a printer, filled one document below the other. A page is broken between
// two lines.
class PrintedPages {
  public:
    // A4 with margins of its own, where the device does not say otherwise; it outlives this.
    static void setUp(QPagedPaintDevice &device);

    explicit PrintedPages(QPagedPaintDevice &device);
    ~PrintedPages(); // the document is whole after it
    Q_DISABLE_COPY_MOVE(PrintedPages)

    // Whether the device takes anything at all.
    [[nodiscard]] bool hasBegun() const { return m_painter.isActive(); }
    // How wide a document is set, in units of paintDevice().
    [[nodiscard]] qreal textWidth() const { return m_width; }
    [[nodiscard]] QPagedPaintDevice &paintDevice() { return m_device; }
    void add(QTextDocument &document);

  private:
    void draw(QTextDocument &document, qreal from, qreal to);
    void turnPage();
    void numberPage();
    [[nodiscard]] qreal dotsOf(qreal millimetres) const;

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_y = 0; // how far the page is filled
    int m_page = 1;
};

} // namespace lectern::ui
