// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/pdf_layout.h"

#include <algorithm>
#include <cmath>

namespace lectern::ui {

namespace {

constexpr int pdfMargin = 20;
constexpr int pageGap = 16;
constexpr int widestPage = 960; // at a zoom of 1
constexpr int leastPage = 120;
constexpr double tallestRatio = 6;

} // namespace

void PdfLayout::setPages(const QList<QSizeF> &sizes) {
    m_sizes = sizes;
}

void PdfLayout::arrange(int viewWidth, double zoom) {
    const int fitting = std::clamp(viewWidth - 2 * pdfMargin, leastPage, widestPage);
    const int width = int(fitting * zoom);
    const int all = std::max(viewWidth, width + 2 * pdfMargin);
    const int left = (all - width) / 2;
    int y = pdfMargin;
    m_rects.clear();
    for (const QSizeF &size : std::as_const(m_sizes)) {
        const double ratio = std::clamp(size.height() / size.width(), 0.02, tallestRatio);
        const QRect rect(left, y, width, int(std::lround(width * ratio)));
        m_rects.append(rect);
        y = rect.bottom() + 1 + pageGap;
    }
    m_size = {all, y - pageGap + pdfMargin};
}

int PdfLayout::pageAt(int y) const {
    if (m_rects.isEmpty()) return -1;
    const auto below =
        std::lower_bound(m_rects.cbegin(), m_rects.cend(), y - pageGap,
                         [](const QRect &rect, int height) { return rect.bottom() < height; });
    return int(std::min(below - m_rects.cbegin(), m_rects.size() - 1));
}

QList<int> PdfLayout::pagesIn(int top, int bottom) const {
    QList<int> pages;
    for (int page = std::max(0, pageAt(top)); page < m_rects.size(); ++page) {
        if (m_rects.at(page).top() > bottom) break;
        pages.append(page);
    }
    return pages;
}

double PdfLayout::scaleOf(int page) const {
    return m_rects.at(page).width() / m_sizes.at(page).width();
}

QPointF PdfLayout::onPage(int page, const QPoint &point) const {
    return QPointF(point - m_rects.at(page).topLeft()) / scaleOf(page);
}

QRectF PdfLayout::inView(int page, const QRectF &points) const {
    const double scale = scaleOf(page);
    return QRectF(points.topLeft() * scale, points.size() * scale)
        .translated(m_rects.at(page).topLeft());
}

} // namespace lectern::ui
