// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sidebar/sidebar_tree_view.h"

#include "ui/models/sidebar_model.h"
#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/enter_key.h"
#include "ui/views/parts/overlay_scroll_bar.h"
#include "ui/views/sidebar/sidebar_delegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <utility>

namespace lectern::ui {

namespace {

QString keyOf(const QModelIndex &index) {
    return index.data(SidebarModel::ItemRole).value<SidebarItem>().key;
}

} // namespace

SidebarTreeView::SidebarTreeView(SidebarModel &model, const ThemeSource &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme) {
    setItemDelegate(new SidebarDelegate(theme, this));
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Places"));
    setGround(this, Role::Panel);
    new OverlayScrollBar(*this);
    setAcceptDrops(true);
    setDragEnabled(true);
    setModel(&model);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_open.insert(keyOf(index)); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_open.remove(keyOf(index)); });
    connect(this, &QTreeView::clicked, this, [this] {
        if (std::exchange(m_pressedAgain, false)) Q_EMIT chosenAgain();
    });
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void SidebarTreeView::keyboardSearch(const QString &) {}

void SidebarTreeView::reset() {
    const int scrolled = verticalScrollBar()->value();
    QTreeView::reset();
    openAgain({});
    executeDelayedItemsLayout(); // else there is nothing to scroll yet
    verticalScrollBar()->setValue(scrolled);
}

void SidebarTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &given,
                              const QModelIndex &index) const {
    QStyleOptionViewItem option = given;
    option.rect = lineRect(index);
    const bool chosen = selectionModel()->isSelected(index);
    option.state.setFlag(QStyle::State_Enabled, index.flags().testFlag(Qt::ItemIsEnabled));
    option.state.setFlag(QStyle::State_Selected, chosen);
    option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_Children, model()->hasChildren(index));
    option.state.setFlag(QStyle::State_Open, isExpanded(index));
    itemDelegate()->paint(painter, option, index);
}

void SidebarTreeView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

void SidebarTreeView::mousePressEvent(QMouseEvent *event) {
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const bool holds = model()->hasChildren(index) && index.isValid();
    const QRect line = lineRect(index);
    const bool onArrow =
        mirroredPlace(SidebarDelegate::arrowArea(line, index), line).contains(point);
    if (holds && event->button() == Qt::LeftButton && (onArrow || onlyHolds(index)))
        return setExpanded(index, !isExpanded(index));
    m_pressedAgain = event->button() == Qt::LeftButton && index.isValid() &&
                     index == currentIndex() && !onlyHolds(index);
    QTreeView::mousePressEvent(event);
}

void SidebarTreeView::mouseMoveEvent(QMouseEvent *event) {
    m_hovered = indexAt(event->position().toPoint());
    viewport()->update();
    QTreeView::mouseMoveEvent(event);
}

void SidebarTreeView::leaveEvent(QEvent *event) {
    m_hovered = QModelIndex();
    viewport()->update();
    QTreeView::leaveEvent(event);
}

void SidebarTreeView::paintEvent(QPaintEvent *event) {
    QTreeView::paintEvent(event);
    paintFocus();
    const QModelIndexList lines = linesOf(m_gapKind);
    if (m_gap < 0 || lines.isEmpty()) return;
    const bool below = m_gap >= lines.size();
    const QRect line = lineRect(lines.at(below ? lines.size() - 1 : m_gap));
    QPainter painter(viewport());
    painter.fillRect(QRect(line.left(), below ? line.bottom() : line.top() - 1, line.width(), 2),
                     m_theme.theme().colour(Role::Accent));
}

// Of the whole tree, while no line of it is the current one.
void SidebarTreeView::paintFocus() {
    if (!hasFocus() || currentIndex().isValid()) return;
    QPainter painter(viewport());
    painter.setPen(QPen(m_theme.theme().colour(Role::Accent), 2));
    painter.drawRoundedRect(viewport()->rect().adjusted(1, 1, -1, -1), radius::control,
                            radius::control);
}

void SidebarTreeView::keyPressEvent(QKeyEvent *event) {
    const bool types = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (types && !event->modifiers().testFlag(Qt::ControlModifier)) return event->ignore();
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (arrow && event->modifiers() == Qt::AltModifier &&
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1))
        return;
    const bool enters = isEnter(*event);
    if (enters && onlyHolds(currentIndex()))
        return setExpanded(currentIndex(), !isExpanded(currentIndex()));
    if (enters && currentIndex().isValid()) return Q_EMIT chosenAgain();
    QTreeView::keyPressEvent(event);
}

QRect SidebarTreeView::lineRect(const QModelIndex &index) const {
    QRect rect = visualRect(index);
    rect.setLeft(space::s);
    rect.setRight(viewport()->width() - space::s - 1);
    return rect;
}

bool SidebarTreeView::onlyHolds(const QModelIndex &index) const {
    return index.isValid() && model()->hasChildren(index) &&
           !index.flags().testFlag(Qt::ItemIsSelectable);
}

void SidebarTreeView::openAgain(const QModelIndex &parent) {
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (m_open.contains(keyOf(index))) expand(index);
        openAgain(index);
    }
}

} // namespace lectern::ui
