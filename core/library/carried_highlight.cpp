// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/carried_highlight.h"

#include "core/base/uuid.h"
#include "core/store/paper_facts.h"
#include "core/store/reader_rows.h"

#include <algorithm>

namespace lectern::library {

namespace {

using CodePoints = QList<uint>;

constexpr qsizetype contextLength = 32; // code points on either side

bool standsAt(const CodePoints &text, const CodePoints &quote, qsizetype at) {
    return at >= 0 && at + quote.size() <= text.size() &&
           std::equal(quote.cbegin(), quote.cend(), text.cbegin() + at);
}

// Where the quote stands: at `expected`, else at its only place; -1 where there is none or several.
qsizetype placeOf(const CodePoints &quote, const CodePoints &text, qsizetype expected) {
    if (quote.isEmpty()) return -1;
    if (standsAt(text, quote, expected)) return expected;
    const auto first = std::search(text.cbegin(), text.cend(), quote.cbegin(), quote.cend());
    if (first == text.cend()) return -1;
    const auto second = std::search(first + 1, text.cend(), quote.cbegin(), quote.cend());
    return second == text.cend() ? first - text.cbegin() : -1;
}

QString textOf(const CodePoints &text, qsizetype from, qsizetype to) {
    const qsizetype start = qBound(qsizetype(0), from, text.size());
    const qsizetype end = qBound(start, to, text.size());
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()) + start,
                             end - start);
}

} // namespace

base::Status restoreHighlight(store::Transaction &transaction, model::PaperId paper,
                              const model::Facts &facts, const model::Highlight &highlight) {
    store::ReaderRows rows(transaction, store::highlightTable());
    const QUuid uuid = highlight.uuid.isNull() ? base::uuid7(transaction.clock()) : highlight.uuid;
    LECTERN_ASSIGN(const auto known, rows.read({uuid.toRfc4122()}));
    if (known || highlight.quote.isEmpty()) return {};
    const QString &tidy =
        highlight.target == model::TextField::Title ? facts.title.tidy : facts.abstract.tidy;
    const CodePoints text = tidy.toUcs4();
    const CodePoints quote = highlight.quote.toUcs4();
    const qsizetype place = placeOf(quote, text, highlight.start);
    const bool orphan = highlight.orphan || place < 0; // nothing is put in its place unasked
    const qsizetype start = orphan ? highlight.start : place;
    const qsizetype end = orphan ? highlight.end : place + quote.size();
    const QString prefix = orphan ? highlight.prefix : textOf(text, place - contextLength, place);
    const QString suffix = orphan ? highlight.suffix : textOf(text, end, end + contextLength);
    store::PaperFacts papers(transaction);
    LECTERN_ASSIGN(const QString paperUuid, papers.uuidOf(paper));
    return rows.put(
        {uuid.toRfc4122()},
        {{QStringLiteral("paper_id"), paperUuid},
         {QStringLiteral("field"), static_cast<int>(highlight.target)},
         {QStringLiteral("text_hash"), QString::fromLatin1(store::textHash(tidy).toHex())},
         {QStringLiteral("quote"), highlight.quote},
         {QStringLiteral("prefix"), prefix},
         {QStringLiteral("suffix"), suffix},
         {QStringLiteral("start_at"), start},
         {QStringLiteral("end_at"), end},
         {QStringLiteral("meaning"), static_cast<int>(highlight.meaning)},
         {QStringLiteral("comment"), highlight.comment},
         {QStringLiteral("orphan"), orphan ? 1 : 0}});
}

} // namespace lectern::library
