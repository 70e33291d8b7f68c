// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/known_ids.h"
#include "core/library/ops/unite.h"
#include "core/library/ops/write_op.h"
#include "core/store/offers.h"
#include "core/store/paper_facts.h"
#include "core/store/reader_rows.h"

#include <QCoreApplication>

namespace lectern::library {

namespace {

base::Error declined(const char *message) {
    return {base::ErrorCode::Declined, QCoreApplication::translate("Lectern", message), {}};
}

base::Result<model::PaperId> onePaper(model::PaperId paper, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(model::PaperIds({paper}), transaction));
    return papers.constFirst();
}

// What the reader said before, that they are not the same, no longer holds.
base::Status forgetThatApart(store::Transaction &transaction, model::PaperId paper,
                             model::PaperId other) {
    store::ReaderRows rows(transaction, store::notSameTable());
    LECTERN_ASSIGN(const auto pairs, store::pairsApart(transaction.connection(), paper, other));
    for (const auto &[low, high] : pairs)
        LECTERN_TRY(rows.erase({low.value(), high.value()}));
    return {};
}

} // namespace

base::Result<OpNote> perform(const Merge &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const model::PaperId keep, onePaper(op.keep, transaction));
    LECTERN_ASSIGN(const model::PaperId absorb, onePaper(op.absorb, transaction));
    if (keep == absorb)
        return base::fail(declined(QT_TRANSLATE_NOOP("Lectern", "These are one paper already.")));
    store::PaperFacts papers(transaction);
    LECTERN_ASSIGN(const model::Facts kept, papers.told(keep));
    LECTERN_ASSIGN(const model::Facts absorbed, papers.told(absorb));
    if (contradict(idsOf(kept.identifiers), idsOf(absorbed.identifiers)))
        return base::fail(
            declined(QT_TRANSLATE_NOOP("Lectern", "These have different ids, so they are two "
                                                  "papers. If an id is wrong, correct it first.")));
    LECTERN_TRY(forgetThatApart(transaction, keep, absorb));
    LECTERN_TRY(joinPapers(transaction, keep, absorb));
    return OpNote{QStringLiteral("merge"), {}, {}};
}

} // namespace lectern::library
