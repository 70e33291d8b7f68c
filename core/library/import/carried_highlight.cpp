// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/import/carried_highlight.h"

#include "core/base/uuid.h"
#include "core/library/texts/anchor.h"
#include "core/store/highlights.h"
#include "core/store/paper_facts.h"

namespace lectern::library {

namespace {

// Where it was, if the quote stands there to the letter, else at its only place; else it has lost
// its place, and keeps what it had. One that had lost it before is not put in its place unasked.
model::Selectors carriedPlace(const model::Highlight &highlight, const QString &text,
                              bool &orphan) {
    const QList<qint64> places = placesOf(highlight.quote, text);
    orphan = highlight.orphan || (!places.contains(highlight.start) && places.size() != 1);
    if (orphan)
        return {highlight.quote, highlight.prefix, highlight.suffix, highlight.start,
                highlight.end};
    const qint64 start = places.size() == 1 ? places.constFirst() : highlight.start;
    return selectorsAt(text, start, start + qint64(highlight.quote.toUcs4().size()));
}

} // namespace

base::Status restoreHighlight(store::Transaction &transaction, model::PaperId paper,
                              const QString &text, const model::Highlight &highlight) {
    store::ReaderRows rows(transaction, store::highlightTable());
    const QUuid uuid = highlight.uuid.isNull() ? base::uuid7(transaction.clock()) : highlight.uuid;
    LECTERN_ASSIGN(const auto known, rows.read({uuid.toRfc4122()}));
    if (known || highlight.quote.isEmpty()) return {};
    store::HighlightRow row;
    row.key = uuid.toRfc4122();
    row.target = highlight.target;
    row.textHash = store::textHash(text);
    row.place = carriedPlace(highlight, text, row.orphan);
    row.meaning = highlight.meaning;
    row.comment = highlight.comment;
    LECTERN_ASSIGN(const QString paperUuid, store::PaperFacts(transaction).uuidOf(paper));
    return rows.put({row.key}, store::imageOf(row, paperUuid));
}

} // namespace lectern::library
