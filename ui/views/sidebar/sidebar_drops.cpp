// SPDX-License-Identifier: GPL-3.0-or-later
// What is dragged onto a line of the sidebar, and how lines change their places.
#include "ui/models/filter_drag.h"
#include "ui/models/list_drag.h"
#include "ui/models/paper_drag.h"
#include "ui/models/sidebar_model.h"
#include "ui/views/sidebar/sidebar_tree_view.h"

#include <QDropEvent>
#include <QMimeData>

#include <algorithm>

namespace lectern::ui {

QModelIndex SidebarTreeView::targetAt(const QPoint &point) const {
    const QModelIndex index = indexAt(point);
    const auto kind = index.data(SidebarModel::ItemRole).value<SidebarItem>().kind;
    return kind == SidebarKind::Tag || kind == SidebarKind::List ? index : QModelIndex();
}

QModelIndexList SidebarTreeView::linesOf(SidebarKind kind) const {
    QModelIndexList lines;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const auto item = index.data(SidebarModel::ItemRole).value<SidebarItem>();
        if (item.kind == kind) lines.append(index);
    }
    return lines;
}

std::optional<SidebarKind> SidebarTreeView::draggedKind(const QMimeData &mime) {
    if (mime.hasFormat(listDrag::format)) return SidebarKind::List;
    if (mime.hasFormat(filterDrag::format)) return SidebarKind::Filter;
    return std::nullopt;
}

int SidebarTreeView::gapAt(const QPoint &point, SidebarKind kind) const {
    const QModelIndexList lines = linesOf(kind);
    if (lines.isEmpty()) return -1;
    const QRect first = visualRect(lines.constFirst());
    const QRect last = visualRect(lines.constLast());
    if (point.y() < first.top() - first.height() || point.y() > last.bottom() + last.height())
        return -1;
    return int(std::count_if(lines.cbegin(), lines.cend(), [&](const QModelIndex &line) {
        return visualRect(line).center().y() < point.y();
    }));
}

void SidebarTreeView::setGap(int gap, SidebarKind kind) {
    m_gap = gap;
    m_gapKind = kind;
    viewport()->update();
}

void SidebarTreeView::setHovered(const QModelIndex &index) {
    m_hovered = index;
    viewport()->update();
}

// Files are the window's.
void SidebarTreeView::dragEnterEvent(QDragEnterEvent *event) {
    event->setAccepted(event->mimeData()->hasFormat(paperDrag::format) ||
                       draggedKind(*event->mimeData()));
}

void SidebarTreeView::dragMoveEvent(QDragMoveEvent *event) {
    const QPoint point = event->position().toPoint();
    event->setDropAction(Qt::CopyAction);
    if (const auto kind = draggedKind(*event->mimeData())) {
        setGap(gapAt(point, *kind), *kind);
        return event->setAccepted(m_gap >= 0);
    }
    setHovered(targetAt(point));
    event->setAccepted(m_hovered.isValid());
}

void SidebarTreeView::dragLeaveEvent(QDragLeaveEvent *) {
    setHovered({});
    setGap(-1, m_gapKind);
}

void SidebarTreeView::dropEvent(QDropEvent *event) {
    if (const auto kind = draggedKind(*event->mimeData())) return dropLine(*event, *kind);
    const QModelIndex target = targetAt(event->position().toPoint());
    const auto papers = paperDrag::papersIn(*event->mimeData());
    setHovered({});
    if (!target.isValid() || papers.isEmpty()) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const auto item = target.data(SidebarModel::ItemRole).value<SidebarItem>();
    if (item.kind == SidebarKind::List)
        Q_EMIT papersDroppedOnList(item.title, papers);
    else
        Q_EMIT papersDropped(item.key.mid(int(qstrlen("tag:"))), papers);
}

void SidebarTreeView::dropLine(QDropEvent &event, SidebarKind kind) {
    const int gap = gapAt(event.position().toPoint(), kind);
    const model::ReadingListId list = listDrag::listIn(*event.mimeData());
    const QUuid filter = filterDrag::filterIn(*event.mimeData());
    setGap(-1, kind);
    const QModelIndexList lines = linesOf(kind);
    for (int from = 0; from < lines.size(); ++from) {
        const auto item = lines.at(from).data(SidebarModel::ItemRole).value<SidebarItem>();
        if (gap < 0 || item.place.list != list || item.place.filter != filter) continue;
        event.setDropAction(Qt::CopyAction);
        event.accept();
        askToMove(item, gap > from ? gap : gap + 1);
    }
}

void SidebarTreeView::askToMove(const SidebarItem &item, int place) {
    if (item.kind == SidebarKind::List)
        Q_EMIT listMoved(item.title, place);
    else
        Q_EMIT filterMoved(item.place.filter, place);
}

// False where the current line has no place among others.
bool SidebarTreeView::moveCurrent(int step) {
    const auto item = currentIndex().data(SidebarModel::ItemRole).value<SidebarItem>();
    if (item.kind != SidebarKind::List && item.kind != SidebarKind::Filter) return false;
    const int place = int(linesOf(item.kind).indexOf(currentIndex())) + 1 + step;
    if (place >= 1) askToMove(item, place);
    return true;
}

} // namespace lectern::ui
