// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/grouped_list_view.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/empty_list.h"
#include "ui/views/parts/enter_key.h"
#include "ui/views/parts/overlay_scroll_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace lectern::ui {

GroupedListView::GroupedListView(int rowHigh, const ThemeSource &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_rowHigh(rowHigh)
    , m_empty(new EmptyList(theme, viewport())) {
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    new OverlayScrollBar(*this);
    connect(m_empty, &EmptyList::wayTaken, this, &GroupedListView::emptyWayTaken);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void GroupedListView::setHeadings(int high, bool stick) {
    m_headingHigh = high;
    m_headingsStick = stick;
}

void GroupedListView::setEmptyText(const QString &text, const QString &way) {
    m_empty->say(text, way);
    tellWhetherEmpty();
}

void GroupedListView::tellWhetherEmpty() {
    const bool empty = m_geometry.rows() == 0;
    setAccessibleDescription(empty ? m_empty->sentence() : QString());
    if (!empty && m_empty->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
    m_empty->setVisible(empty);
}

void GroupedListView::scrollTo(const QModelIndex &index, ScrollHint hint) {
    if (!index.isValid()) return;
    const int top = m_geometry.rowTop(index.row()) - m_geometry.coveredAtTop();
    const int bottom = m_geometry.rowTop(index.row()) + m_rowHigh;
    const int lowest = bottom - viewport()->height();
    const int now = verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && now > top))
        verticalScrollBar()->setValue(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && now < lowest))
        verticalScrollBar()->setValue(lowest);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue((top + lowest) / 2);
}

QRect GroupedListView::visualRect(const QModelIndex &index) const {
    if (!index.isValid()) return {};
    return {0, m_geometry.rowTop(index.row()) - verticalOffset(), viewport()->width(), m_rowHigh};
}

QModelIndex GroupedListView::indexAt(const QPoint &point) const {
    const int y = point.y() + verticalOffset();
    const bool covered = point.y() >= 0 && point.y() < m_geometry.coveredAtTop();
    if (covered || y < 0 || y >= m_geometry.height() || m_geometry.isHeading(y)) return {};
    return model()->index(m_geometry.rowAt(y), 0);
}

void GroupedListView::keyboardSearch(const QString &) {}

void GroupedListView::placeRows() {
    m_geometry = ListGeometry(model() ? model()->rowCount() : 0, groupStarts(), m_rowHigh);
    m_geometry.setHeadings(m_headingHigh, m_headingsStick);
    m_hovered = -1;
    tellWhetherEmpty();
}

void GroupedListView::step(int rows) {
    const int last = model()->rowCount() - 1;
    if (last < 0) return;
    setCurrentIndex(model()->index(std::clamp(currentIndex().row() + rows, 0, last), 0));
}

void GroupedListView::setRowHigh(int high) {
    if (high == m_rowHigh) return;
    const int top = m_geometry.rowAt(verticalOffset() + m_geometry.coveredAtTop());
    m_rowHigh = high;
    placeRows();
    updateGeometries();
    if (verticalOffset() > 0) scrollTo(model()->index(top, 0), PositionAtTop);
    scrollTo(currentIndex());
    viewport()->update();
}

void GroupedListView::reset() {
    placeRows();
    QAbstractItemView::reset();
    verticalScrollBar()->setValue(0);
    updateGeometries();
}

void GroupedListView::doItemsLayout() {
    QAbstractItemView::doItemsLayout();
}

QModelIndex GroupedListView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (m_geometry.rows() == 0) return {};
    const int now = currentIndex().row();
    const int page = std::max(1, (viewport()->height() - m_geometry.coveredAtTop()) / m_rowHigh);
    const auto target = [&] {
        switch (action) {
        case MoveUp:
        case MovePrevious:
            return now - 1;
        case MoveDown:
        case MoveNext:
            return now + 1;
        case MovePageUp:
            return now - page;
        case MovePageDown:
            return now + page;
        case MoveHome:
            return 0;
        case MoveEnd:
            return m_geometry.rows() - 1;
        case MoveLeft:
        case MoveRight:
            break;
        }
        return now;
    };
    return model()->index(std::clamp(target(), 0, m_geometry.rows() - 1), 0);
}

int GroupedListView::horizontalOffset() const {
    return 0;
}

int GroupedListView::verticalOffset() const {
    return verticalScrollBar()->value();
}

bool GroupedListView::isIndexHidden(const QModelIndex &) const {
    return false;
}

void GroupedListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) {
    if (m_geometry.rows() == 0) return;
    const QRect area = rect.normalized().translated(0, verticalOffset());
    const QItemSelection rows(model()->index(m_geometry.rowAt(area.top()), 0),
                              model()->index(m_geometry.rowAt(area.bottom()), 0));
    selectionModel()->select(rows, command);
}

QRegion GroupedListView::visualRegionForSelection(const QItemSelection &selection) const {
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    return region;
}

void GroupedListView::updateGeometries() {
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_rowHigh / 2);
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.height() - viewport()->height()));
    QAbstractItemView::updateGeometries();
    tellVisibleRows();
}

void GroupedListView::scrollContentsBy(int, int) {
    setHovered(-1);
    viewport()->update();
    tellVisibleRows();
}

void GroupedListView::keyPressEvent(QKeyEvent *event) {
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (types && !event->modifiers().testFlag(Qt::ControlModifier)) return event->ignore();
    // Held since it led here, from a field or a dialog, it opens nothing.
    if (isEnter(*event) && event->isAutoRepeat()) return;
    QAbstractItemView::keyPressEvent(event);
}

void GroupedListView::mouseMoveEvent(QMouseEvent *event) {
    setHovered(indexAt(event->position().toPoint()).row());
    QAbstractItemView::mouseMoveEvent(event);
}

void GroupedListView::leaveEvent(QEvent *event) {
    setHovered(-1);
    QAbstractItemView::leaveEvent(event);
}

void GroupedListView::focusInEvent(QFocusEvent *event) {
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

void GroupedListView::focusOutEvent(QFocusEvent *event) {
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

void GroupedListView::resizeEvent(QResizeEvent *event) {
    QAbstractItemView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    updateGeometries();
}

void GroupedListView::paintEvent(QPaintEvent *) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.theme().colour(m_ground));
    if (m_geometry.rows() == 0) return;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row)
        paintRow(painter, row);
    const int lastGroup = m_geometry.groupAt(verticalOffset() + viewport()->height() - 1);
    for (int group = std::max(0, m_geometry.groupAt(verticalOffset())); group <= lastGroup;
         ++group) {
        const QRect rect{0, m_geometry.stickyTop(group, verticalOffset()), viewport()->width(),
                         m_geometry.headingHigh()};
        const Mirrored mirrored(painter, rect);
        paintHeading(painter, rect, group);
    }
}

void GroupedListView::paintRow(QPainter &painter, int row) const {
    const QModelIndex index = model()->index(row, 0);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Active, hasFocus());
    option.state.setFlag(QStyle::State_HasFocus, index == currentIndex());
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
    prepareRow(row, option);
    const Mirrored mirrored(painter, option.rect);
    itemDelegate()->paint(&painter, option, index);
}

std::pair<int, int> GroupedListView::visibleRows() const {
    return {m_geometry.rowAt(verticalOffset()),
            m_geometry.rowAt(verticalOffset() + viewport()->height() - 1)};
}

void GroupedListView::tellVisibleRows() {
    if (m_geometry.rows() == 0) return;
    const auto [first, last] = visibleRows();
    visibleRowsChanged(first, last);
}

void GroupedListView::setHovered(int row) {
    if (row == m_hovered) return;
    m_hovered = row;
    viewport()->update();
}

} // namespace lectern::ui
