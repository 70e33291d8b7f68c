// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/library/ops/write_op.h"
#include "core/library/texts/highlight_place.h"
#include "core/store/bind.h"
#include "core/store/paper_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::library {

namespace {

bool sameMark(const store::HighlightRow &a, const store::HighlightRow &b) {
    return !a.orphan && a.target == b.target && a.textHash == b.textHash && a.place == b.place &&
           a.meaning == b.meaning && a.comment == b.comment;
}

} // namespace

base::Result<OpNote> perform(const AddHighlight &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(model::PaperIds({op.paper}), transaction));
    const model::PaperId paper = papers.constFirst();
    store::Connection &connection = transaction.connection();
    LECTERN_TRY(checkComment(op.comment));
    LECTERN_ASSIGN(const HighlightPlace place,
                   placeOf(connection, paper, op.quote, op.target, op.start));
    store::HighlightRow row;
    row.key = base::uuid7(transaction.clock()).toRfc4122();
    row.target = place.target;
    row.textHash = place.textHash;
    row.place = place.selectors;
    row.meaning = op.meaning;
    row.comment = op.comment;
    LECTERN_ASSIGN(const auto there, store::highlightsOf(connection, paper));
    const OpNote note{QStringLiteral("highlight"), model::toText(op.meaning), {}};
    const auto isThere = [&](const store::HighlightRow &other) { return sameMark(other, row); };
    if (std::any_of(there.cbegin(), there.cend(), isThere)) return note;
    if (there.size() >= mostHighlights)
        return base::fail(
            base::ErrorCode::TooLarge,
            QCoreApplication::translate("Lectern", "A paper can have %L1 highlights; this one has.")
                .arg(mostHighlights));
    LECTERN_ASSIGN(const QString uuid, store::PaperFacts(transaction).uuidOf(paper));
    LECTERN_TRY(store::ReaderRows(transaction, store::highlightTable())
                    .put({row.key}, store::imageOf(row, uuid)));
    return note;
}

} // namespace lectern::library
