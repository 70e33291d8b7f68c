// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paper_list_view.h"

#include "ui/models/paper_list_model.h"
#include "ui/render/theme_source.h"
#include "ui/views/group_heading.h"
#include "ui/views/overlay_scroll_bar.h"
#include "ui/views/paper_delegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int wheelStep = ListGeometry::rowHeight / 2;

QList<int> groupStartsOf(const PaperListModel &model) {
    QList<int> starts;
    for (const model::PaperGroup &group : model.groups())
        starts.append(int(group.first));
    return starts;
}

} // namespace

PaperListView::PaperListView(PaperListModel &model, const ThemeSource &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_theme(theme) {
    setItemDelegate(new PaperDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Papers"));
    new OverlayScrollBar(*this);
    setModel(&model);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void PaperListView::setEmptyText(const QString &text) {
    m_emptyText = text;
    viewport()->update();
}

void PaperListView::scrollTo(const QModelIndex &index, ScrollHint hint) {
    if (!index.isValid()) return;
    const int top = m_geometry.rowTop(index.row()) - m_geometry.coveredAtTop();
    const int bottom = m_geometry.rowTop(index.row()) + ListGeometry::rowHeight;
    const int lowest = bottom - viewport()->height();
    const int now = verticalOffset();
    if (hint == PositionAtTop || (hint == EnsureVisible && now > top))
        verticalScrollBar()->setValue(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && now < lowest))
        verticalScrollBar()->setValue(lowest);
    else if (hint == PositionAtCenter)
        verticalScrollBar()->setValue((top + lowest) / 2);
}

QRect PaperListView::visualRect(const QModelIndex &index) const {
    if (!index.isValid()) return {};
    return {0, m_geometry.rowTop(index.row()) - verticalOffset(), viewport()->width(),
            ListGeometry::rowHeight};
}

QModelIndex PaperListView::indexAt(const QPoint &point) const {
    const int y = point.y() + verticalOffset();
    const bool covered = point.y() >= 0 && point.y() < m_geometry.coveredAtTop();
    if (covered || y < 0 || y >= m_geometry.height() || m_geometry.isHeading(y)) return {};
    return m_model.index(m_geometry.rowAt(y));
}

void PaperListView::keyboardSearch(const QString &) {}

void PaperListView::reset() {
    m_geometry = ListGeometry(m_model.rowCount(), groupStartsOf(m_model));
    m_hovered = -1;
    m_marking = false;
    QAbstractItemView::reset();
    verticalScrollBar()->setValue(0);
    updateGeometries();
}

void PaperListView::doItemsLayout() {
    QAbstractItemView::doItemsLayout();
}

QModelIndex PaperListView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (m_geometry.rows() == 0) return {};
    const int now = currentIndex().row();
    const int page =
        std::max(1, (viewport()->height() - m_geometry.coveredAtTop()) / ListGeometry::rowHeight);
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
    return m_model.index(std::clamp(target(), 0, m_geometry.rows() - 1));
}

int PaperListView::horizontalOffset() const {
    return 0;
}

int PaperListView::verticalOffset() const {
    return verticalScrollBar()->value();
}

bool PaperListView::isIndexHidden(const QModelIndex &) const {
    return false;
}

void PaperListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) {
    if (m_geometry.rows() == 0) return;
    const QRect area = rect.normalized().translated(0, verticalOffset());
    const QItemSelection rows(m_model.index(m_geometry.rowAt(area.top())),
                              m_model.index(m_geometry.rowAt(area.bottom())));
    selectionModel()->select(rows, command);
}

QRegion PaperListView::visualRegionForSelection(const QItemSelection &selection) const {
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    return region;
}

void PaperListView::updateGeometries() {
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(wheelStep);
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.height() - viewport()->height()));
    QAbstractItemView::updateGeometries();
    tellVisibleRows();
}

void PaperListView::scrollContentsBy(int, int) {
    setHovered(-1);
    viewport()->update();
    tellVisibleRows();
}

// Without marks the selection is the current row, or what Shift and Ctrl made of it.
QItemSelectionModel::SelectionFlags PaperListView::selectionCommand(const QModelIndex &index,
                                                                    const QEvent *event) const {
    const bool moves =
        event && event->type() == QEvent::KeyPress &&
        !static_cast<const QKeyEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier);
    if (m_marking && moves) return QItemSelectionModel::NoUpdate;
    return QListView::selectionCommand(index, event);
}

void PaperListView::mousePressEvent(QMouseEvent *event) {
    const bool plain = !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    if (plain && event->button() == Qt::LeftButton) m_marking = false;
    QListView::mousePressEvent(event);
}

void PaperListView::keyPressEvent(QKeyEvent *event) {
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (types && !event->modifiers().testFlag(Qt::ControlModifier)) return event->ignore();
    QAbstractItemView::keyPressEvent(event);
}

void PaperListView::mouseMoveEvent(QMouseEvent *event) {
    setHovered(indexAt(event->position().toPoint()).row());
    QAbstractItemView::mouseMoveEvent(event);
}

void PaperListView::leaveEvent(QEvent *event) {
    setHovered(-1);
    QAbstractItemView::leaveEvent(event);
}

void PaperListView::focusInEvent(QFocusEvent *event) {
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

void PaperListView::focusOutEvent(QFocusEvent *event) {
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

void PaperListView::resizeEvent(QResizeEvent *event) {
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void PaperListView::paintEvent(QPaintEvent *) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.theme().colour(Role::Ground));
    if (m_geometry.rows() == 0) return paintEmpty(painter);
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row)
        paintRow(painter, row);
    const int lastGroup = m_geometry.groupAt(verticalOffset() + viewport()->height() - 1);
    for (int group = std::max(0, m_geometry.groupAt(verticalOffset())); group <= lastGroup; ++group)
        paintHeading(painter, group);
}

void PaperListView::paintEmpty(QPainter &painter) const {
    painter.setFont(m_theme.theme().font(Type::Interface));
    painter.setPen(m_theme.theme().colour(Role::Muted));
    painter.drawText(viewport()->rect().adjusted(0, space::xl, 0, 0), Qt::AlignHCenter,
                     m_emptyText);
}

void PaperListView::paintRow(QPainter &painter, int row) const {
    const QModelIndex index = m_model.index(row);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_Active, hasFocus());
    option.state.setFlag(QStyle::State_HasFocus, index == currentIndex());
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_MouseOver, row == m_hovered);
    option.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, hasMarks());
    option.checkState = isMarked(row) ? Qt::Checked : Qt::Unchecked;
    itemDelegate()->paint(&painter, option, index);
}

void PaperListView::paintHeading(QPainter &painter, int group) const {
    const QRect rect(0, m_geometry.stickyTop(group, verticalOffset()), viewport()->width(),
                     ListGeometry::headingHeight);
    paintGroupHeading(painter, rect, m_model.groups().at(group).digest, m_geometry.rowsIn(group),
                      m_theme.theme());
}

std::pair<int, int> PaperListView::visibleRows() const {
    return {m_geometry.rowAt(verticalOffset()),
            m_geometry.rowAt(verticalOffset() + viewport()->height() - 1)};
}

void PaperListView::tellVisibleRows() {
    if (m_geometry.rows() == 0) return;
    const auto [first, last] = visibleRows();
    m_model.setVisibleRows(first, last);
}

void PaperListView::setHovered(int row) {
    if (row == m_hovered) return;
    m_hovered = row;
    viewport()->update();
}

} // namespace lectern::ui
