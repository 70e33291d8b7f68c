// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/paper_list_view.h"

#include "ui/models/paper_list_model.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/group_heading.h"
#include "ui/views/list/paper_delegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace lectern::ui {

PaperListView::PaperListView(PaperListModel &model, const ThemeSource &theme, QWidget *parent)
    : PaperListView(model, paperRowHeight(theme.look().rows), theme, parent) {
    setItemDelegate(new PaperDelegate(theme, this));
    connect(&theme, &ThemeSource::changed, this,
            [this, &theme] { setRowHigh(paperRowHeight(theme.look().rows)); });
}

PaperListView::PaperListView(PaperListModel &model, int rowHigh, const ThemeSource &theme,
                             QWidget *parent)
    : GroupedListView(rowHigh, theme, parent)
    , m_model(model) {
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragOnly);
    setAccessibleName(tr("Papers"));
    setModel(&model);
}

QList<int> PaperListView::groupStarts() const {
    QList<int> starts;
    for (const model::PaperGroup &group : m_model.groups())
        starts.append(int(group.first));
    return starts;
}

void PaperListView::paintHeading(QPainter &painter, const QRect &rect, int group) const {
    paintGroupHeading(painter, rect, m_model.groups().at(group).digest,
                      geometryOfRows().rowsIn(group), theme().theme());
}

void PaperListView::prepareRow(int row, QStyleOptionViewItem &option) const {
    option.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, hasMarks());
    option.checkState = isMarked(row) ? Qt::Checked : Qt::Unchecked;
}

void PaperListView::reset() {
    m_marking = false;
    GroupedListView::reset();
}

// Without marks the selection is the current row, or what Shift and Ctrl made of it.
QItemSelectionModel::SelectionFlags PaperListView::selectionCommand(const QModelIndex &index,
                                                                    const QEvent *event) const {
    const bool moves =
        event && event->type() == QEvent::KeyPress &&
        !static_cast<const QKeyEvent *>(event)->modifiers().testFlag(Qt::ShiftModifier);
    if (m_marking && moves) return QItemSelectionModel::NoUpdate;
    return GroupedListView::selectionCommand(index, event);
}

void PaperListView::mousePressEvent(QMouseEvent *event) {
    const bool plain = !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
    if (plain && event->button() == Qt::LeftButton) m_marking = false;
    GroupedListView::mousePressEvent(event);
}

void PaperListView::visibleRowsChanged(int first, int last) {
    // Of two views of one model the one that is put away sees nothing.
    if (!isHidden()) m_model.setVisibleRows(first, last);
}

} // namespace lectern::ui
