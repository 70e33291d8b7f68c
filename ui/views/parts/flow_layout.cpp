// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace lectern::ui {

namespace {

QSize shownSize(const QLayoutItem &item, int widest) {
    const QSize hint = item.sizeHint();
    const int width = qMin(hint.width(), widest);
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : hint.height()};
}

} // namespace

FlowLayout::FlowLayout(int spacing) {
    setContentsMargins({});
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) {
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, Move::Measure);
}

QSize FlowLayout::sizeHint() const {
    return minimumSize();
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    arrange(rect, Move::Place);
}

int FlowLayout::arrange(const QRect &rect, Move move) const {
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint next = rect.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = shownSize(*item, rect.width());
        if (next.x() > rect.x() && next.x() + size.width() > rect.x() + rect.width()) {
            next = {rect.x(), next.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        if (move == Move::Place)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(next, size)));
        next.rx() += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return next.y() + lineHeight - rect.y();
}

} // namespace lectern::ui
