// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRect>
#include <QSizeF>

namespace lectern::ui {

// Where the pages of a PDF stand below each other, all equally wide: that of the view at a zoom of
// 1. Whatever sizes they claim, none is taller than some widths.
class PdfLayout {
  public:
    void setPages(const QList<QSizeF> &sizes); // in points
    void arrange(int viewWidth, double zoom);

    [[nodiscard]] int pages() const { return int(m_sizes.size()); }
    [[nodiscard]] QSize size() const { return m_size; } // of all, with the margins
    [[nodiscard]] QRect rectOf(int page) const { return m_rects.value(page); }
    [[nodiscard]] int pageAt(int y) const; // or the nearest; -1 where there is none
    // Pages that show between two heights, top first.
    [[nodiscard]] QList<int> pagesIn(int top, int bottom) const;
    // From the place of a page to points of the page, and back.
    [[nodiscard]] QPointF onPage(int page, const QPoint &point) const;
    [[nodiscard]] QRectF inView(int page, const QRectF &points) const;

  private:
    [[nodiscard]] double scaleOf(int page) const;

    QList<QSizeF> m_sizes;
    QList<QRect> m_rects;
    QSize m_size;
};

} // namespace lectern::ui
