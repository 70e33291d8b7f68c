// SPDX-License-Identifier: GPL-3.0-or-later
// Several papers at once in the list: Qt's selection, which then does not follow the current row.
#include "ui/models/paper_list_model.h"
#include "ui/views/list/paper_list_view.h"

#include <algorithm>

namespace lectern::ui {

bool PaperListView::hasMarks() const {
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty()) return false;
    return m_marking || selection.size() > 1 || selection.constFirst().height() > 1;
}

qsizetype PaperListView::markCount() const {
    if (!hasMarks()) return 0;
    qsizetype count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

bool PaperListView::isMarked(int row) const {
    return hasMarks() && selectionModel()->isSelected(m_model.index(row));
}

void PaperListView::toggleMark(int row) {
    const QModelIndex index = m_model.index(row);
    if (!index.isValid()) return;
    if (!hasMarks()) {
        m_marking = true;
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    } else {
        m_marking = true;
        selectionModel()->select(index, QItemSelectionModel::Toggle);
        if (!selectionModel()->hasSelection()) clearMarks();
    }
    viewport()->update();
}

void PaperListView::extendMarks(int step) {
    const int row = currentIndex().row();
    if (row < 0) return;
    const int next = std::clamp(row + step, 0, m_model.rowCount() - 1);
    markRows({m_model.index(std::min(row, next)), m_model.index(std::max(row, next))});
    selectionModel()->setCurrentIndex(m_model.index(next), QItemSelectionModel::NoUpdate);
    scrollTo(currentIndex());
}

void PaperListView::markRows(const QItemSelection &rows) {
    const bool more = hasMarks();
    m_marking = true;
    selectionModel()->select(rows, more ? QItemSelectionModel::Select
                                        : QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

void PaperListView::clearMarks() {
    m_marking = false;
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

} // namespace lectern::ui
