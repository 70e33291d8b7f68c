// SPDX-License-Identifier: GPL-3.0-or-later
// How many papers a week takes, and what comes to a list whose week may be full.
#include "ui/commands/when_done.h"
#include "ui/dialogs/drop_dialog.h"
#include "ui/dialogs/list_budget_dialog.h"
#include "ui/dialogs/list_flow.h"

#include <algorithm>

namespace lectern::ui {

void ListFlow::askBudget(const model::ReadingList &list) {
    auto *dialog = new ListBudgetDialog(list, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, list] { setBudget(list.name, dialog->budget()); });
    dialog->open();
}

void ListFlow::add(const QString &list, const QList<model::PaperId> &papers, bool make) {
    library::AddToList op{list, papers};
    op.make = make;
    whenDone(m_library.apply(op), this, [this, op](const auto &applied) {
        if (!applied && applied.error().code == base::ErrorCode::OverBudget)
            return askWhatToDrop(op);
        if (!applied) return Q_EMIT failed(applied.error());
        if (applied->step) Q_EMIT done(*applied->step);
    });
}

void ListFlow::askWhatToDrop(const library::AddToList &add) {
    whenDone(m_library.listed(add.list), this, [this, add](const auto &listed) {
        if (!listed) return Q_EMIT failed(listed.error());
        askWhatToDrop(add, *listed);
    });
}

void ListFlow::askWhatToDrop(const library::AddToList &add, const model::ListedPapers &listed) {
    whenDone(m_library.addedThisWeek(add.list), this, [this, add, listed](const auto &week) {
        if (!week) return Q_EMIT failed(week.error());
        const auto fresh =
            std::count_if(add.papers.cbegin(), add.papers.cend(),
                          [&](model::PaperId paper) { return !listed.papers.ids.contains(paper); });
        const qsizetype count = week->size() + fresh - listed.list.budget.value_or(0);
        if (count <= week->size()) return askWhatToDrop(add, listed.list, *week, count);
        const QString words = tr("“%1” takes %Ln paper(s) a week, fewer than these.", nullptr,
                                 listed.list.budget.value_or(0));
        Q_EMIT failed(base::Error{base::ErrorCode::OverBudget, words.arg(listed.list.name), {}});
    });
}

void ListFlow::askWhatToDrop(const library::AddToList &add, const model::ReadingList &list,
                             const QList<model::PaperId> &ofThisWeek, qsizetype count) {
    whenDone(m_library.rows(ofThisWeek), this, [this, add, list, count](const auto &rows) {
        if (!rows) return Q_EMIT failed(rows.error());
        auto *dialog = new DropDialog(list, *rows, count, m_theme, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, add] {
            library::AddToList again = add;
            again.drop = dialog->chosen();
            apply(again);
        });
        dialog->open();
    });
}

} // namespace lectern::ui
