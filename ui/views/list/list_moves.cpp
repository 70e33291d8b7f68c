// SPDX-License-Identifier: GPL-3.0-or-later
// Ways through the list beyond one row up or down, and several papers at once.
#include "ui/commands/when_done.h"
#include "ui/models/paper_list_model.h"
#include "ui/models/triage_progress.h"
#include "ui/views/list/list_header.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/search/search_field.h"

#include <algorithm>

namespace lectern::ui {

void ListPane::setMakeMime(std::function<QMimeData *(const QList<model::PaperId> &)> make) {
    m_model->setMakeMime(std::move(make));
}

model::PaperIds ListPane::selectedPapers() const {
    return model::PaperIds(selectedInOrder());
}

QList<model::PaperId> ListPane::selectedInOrder() const {
    if (!m_view->hasMarks())
        return currentPaper().isValid() ? QList<model::PaperId>{currentPaper()}
                                        : QList<model::PaperId>();
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    QList<model::PaperId> papers;
    for (const int row : std::as_const(rows))
        papers.append(m_model->idAt(row));
    return papers;
}

bool ListPane::hasMarks() const {
    return m_view->hasMarks();
}

void ListPane::selectUndecidedHere() {
    m_progress->whenKnown([this] {
        if (m_progress->total() == 0 || !m_progress->isDecided(currentPaper())) return;
        int row = undecidedRow(currentRow() + 1, 1);
        if (row < 0) row = undecidedRow(0, 1);
        if (row >= 0) selectRow(row);
    });
}

void ListPane::toggleMark() {
    m_view->toggleMark(currentRow());
    m_header->setSelected(m_view->markCount());
    Q_EMIT marksChanged();
}

void ListPane::markNext() {
    m_view->extendMarks(1);
}

void ListPane::markPrevious() {
    m_view->extendMarks(-1);
}

void ListPane::markAll() {
    if (paperCount() == 0) return;
    if (m_view->markCount() == paperCount()) return clearMarks();
    m_view->markRows({m_model->index(0), m_model->index(paperCount() - 1)});
}

void ListPane::clearMarks() {
    m_view->clearMarks();
    m_header->setSelected(0);
    Q_EMIT marksChanged();
}

void ListPane::selectAfterMarks() {
    int last = currentRow();
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        last = std::max(last, range.bottom());
    clearMarks();
    selectRow(std::min(last + 1, paperCount() - 1));
}

void ListPane::markAgain(const QSet<model::PaperId> &papers) {
    // Neighbours are one range: each is looked at for every row that is painted.
    QItemSelection rows;
    for (int row = 0, first = 0; row < paperCount(); first = ++row) {
        while (row < paperCount() && papers.contains(m_model->idAt(row)))
            ++row;
        if (row > first)
            rows.append(QItemSelectionRange(m_model->index(first), m_model->index(row - 1)));
    }
    if (!rows.isEmpty()) m_view->markRows(rows);
}

void ListPane::withUndecidedAbove(model::PaperId below,
                                  std::function<void(const model::PaperIds &)> use) {
    m_progress->whenKnown([this, below, use = std::move(use)] {
        if (m_progress->total() == 0) return; // the place says nothing of decisions
        const int end = m_model->rowOf(below);
        QList<model::PaperId> papers;
        for (int row = 0; row < std::min(end, paperCount()); ++row)
            if (!m_progress->isDecided(m_model->idAt(row))) papers.append(m_model->idAt(row));
        use(model::PaperIds(papers));
    });
}

bool ListPane::selectGroup(int step) {
    const int group = m_model->groupOf(currentRow());
    if (group < 0) return false;
    const int wanted = group + step;
    if (wanted < 0 || wanted >= m_model->groups().size()) return false;
    selectRow(int(m_model->groups().at(wanted).first));
    return true;
}

void ListPane::selectNextUndecided() {
    m_progress->whenKnown([this] {
        const int row = undecidedRow(currentRow() + 1, 1);
        row >= 0 ? selectRow(row) : selectElsewhere(m_library.nextUndecided(currentPaper()));
    });
}

void ListPane::selectPreviousUndecided() {
    m_progress->whenKnown([this] {
        const int row = undecidedRow(currentRow() - 1, -1);
        row >= 0 ? selectRow(row) : selectElsewhere(m_library.previousUndecided(currentPaper()));
    });
}

int ListPane::undecidedRow(int row, int step) const {
    if (m_progress->total() == 0) return -1; // the place says nothing of decisions
    while (row >= 0 && row < paperCount() && m_progress->isDecided(m_model->idAt(row)))
        row += step;
    return row < paperCount() ? row : -1;
}

void ListPane::selectElsewhere(const QFuture<base::Result<model::PaperId>> &undecided) {
    whenDone(undecided, this, [this, here = m_place](const auto &paper) {
        if (!here.leadsTo(m_place)) return; // somewhere else was gone to meanwhile
        if (!paper) return Q_EMIT failed(paper.error());
        if (!paper->isValid() || selectPaper(*paper)) return;
        leavePlace();
        m_search->clear();
        setHome(Place::undecided());
        load(m_home, {.paper = *paper, .crosses = true});
    });
}

} // namespace lectern::ui
