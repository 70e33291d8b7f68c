// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/op.h"
#include "core/store/transaction.h"

#include <QString>

#include <optional>

namespace lectern::library {

// What an op says of itself for the history, once it is done. No changes in the transaction: no
// step.
struct OpNote {
    QString kind;                  // of StepKind
    QString detail;                // see Step::detail
    QString stretch;               // saves of one stretch of typing are one step
    model::PaperId paper{};        // of AddPaper: added or found
    std::optional<QString> text{}; // of SetNote: the note, where it is not what was to be set
};

// Does the op within the transaction; an error undoes all of it. One file for each op.
base::Result<OpNote> perform(const Decide &op, store::Transaction &transaction);
base::Result<OpNote> perform(const ChangeTags &op, store::Transaction &transaction);
base::Result<OpNote> perform(const SetNote &op, store::Transaction &transaction);
base::Result<OpNote> perform(const Correct &op, store::Transaction &transaction);
base::Result<OpNote> perform(const Merge &op, store::Transaction &transaction);
base::Result<OpNote> perform(const Split &op, store::Transaction &transaction);
base::Result<OpNote> perform(const NotSame &op, store::Transaction &transaction);
base::Result<OpNote> perform(const AddPaper &op, store::Transaction &transaction);
base::Result<OpNote> perform(const RenameTag &op, store::Transaction &transaction);
base::Result<OpNote> perform(const DeleteTag &op, store::Transaction &transaction);
base::Result<OpNote> perform(const DressTag &op, store::Transaction &transaction);
base::Result<OpNote> perform(const SaveRule &op, store::Transaction &transaction);
base::Result<OpNote> perform(const DeleteRule &op, store::Transaction &transaction);
base::Result<OpNote> perform(const MoveRule &op, store::Transaction &transaction);
base::Result<OpNote> perform(const RunRule &op, store::Transaction &transaction);
base::Result<OpNote> perform(const CreateList &op, store::Transaction &transaction);
base::Result<OpNote> perform(const RenameList &op, store::Transaction &transaction);
base::Result<OpNote> perform(const DescribeList &op, store::Transaction &transaction);
base::Result<OpNote> perform(const SetListBudget &op, store::Transaction &transaction);
base::Result<OpNote> perform(const DeleteList &op, store::Transaction &transaction);
base::Result<OpNote> perform(const MoveList &op, store::Transaction &transaction);
base::Result<OpNote> perform(const DuplicateList &op, store::Transaction &transaction);
base::Result<OpNote> perform(const MergeLists &op, store::Transaction &transaction);
base::Result<OpNote> perform(const AddToList &op, store::Transaction &transaction);
base::Result<OpNote> perform(const RemoveFromList &op, store::Transaction &transaction);
base::Result<OpNote> perform(const MovePapersInList &op, store::Transaction &transaction);
base::Result<OpNote> perform(const CommentInList &op, store::Transaction &transaction);
base::Result<OpNote> perform(const SetProgress &op, store::Transaction &transaction);
base::Result<OpNote> perform(const DeletePapers &op, store::Transaction &transaction);
base::Result<OpNote> perform(const AddHighlight &op, store::Transaction &transaction);
base::Result<OpNote> perform(const ChangeHighlight &op, store::Transaction &transaction);
base::Result<OpNote> perform(const DeleteHighlight &op, store::Transaction &transaction);
base::Result<OpNote> perform(const ReanchorHighlight &op, store::Transaction &transaction);
base::Result<OpNote> perform(const AttachFiles &op, store::Transaction &transaction);
base::Result<OpNote> perform(const DetachFile &op, store::Transaction &transaction);
base::Result<OpNote> perform(const RenameFile &op, store::Transaction &transaction);
base::Result<OpNote> perform(const SaveFilter &op, store::Transaction &transaction);
base::Result<OpNote> perform(const DeleteFilter &op, store::Transaction &transaction);
base::Result<OpNote> perform(const MoveFilter &op, store::Transaction &transaction);
base::Result<OpNote> perform(const PutBack &op, store::Transaction &transaction);
base::Result<OpNote> perform(const AddToNote &op, store::Transaction &transaction);

// The papers that an op means, as they match now. Errors: NotFound (a named paper is not there).
base::Result<QList<model::PaperId>> resolve(const Papers &papers, store::Transaction &transaction);
// In their order, each once. Errors: NotFound.
base::Result<QList<model::PaperId>> resolve(const QList<model::PaperId> &papers,
                                            store::Transaction &transaction);

} // namespace lectern::library
