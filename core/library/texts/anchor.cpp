// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/texts/anchor.h"

#include "core/library/texts/passage_search.h"

#include <algorithm>
#include <string>

namespace lectern::library {

namespace {

constexpr size_t tellingQuote = 8; // code points that are no accident

std::u32string codePoints(const QString &text) {
    return text.toStdU32String();
}

QString fromPoints(std::u32string_view text) {
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
}

bool isBlank(char32_t character) {
    return QChar::isSpace(character);
}

model::Selectors selectorsOn(std::u32string_view text, size_t start, size_t end) {
    while (start < end && isBlank(text[start]))
        ++start;
    while (start < end && isBlank(text[end - 1]))
        --end;
    const size_t before = std::min<size_t>(start, passageContext);
    return {fromPoints(text.substr(start, end - start)),
            fromPoints(text.substr(start - before, before)),
            fromPoints(text.substr(end, passageContext)), static_cast<qint64>(start),
            static_cast<qint64>(end)};
}

// A quote without anything round it says too little for a guess.
std::optional<model::Selectors> onlyExactPlace(const model::Selectors &passage, const QString &to) {
    const QList<qint64> places = placesOf(passage.quote, to);
    if (places.size() != 1) return {};
    const auto length = static_cast<qint64>(passage.quote.toUcs4().size());
    return selectorsAt(to, places.constFirst(), places.constFirst() + length);
}

// The passage, with its context, where the texts begin alike or end alike.
std::optional<model::Selectors> outsideOfChanges(const model::Selectors &passage,
                                                 std::u32string_view before,
                                                 std::u32string_view after) {
    const auto start = static_cast<size_t>(passage.start);
    const auto end = static_cast<size_t>(passage.end);
    const size_t shorter = std::min(before.size(), after.size());
    if (start >= end || end > before.size()) return {};
    const auto firstChange = static_cast<size_t>(
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first -
        before.begin());
    if (end + passageContext <= firstChange) return selectorsOn(after, start, end);
    const auto alikeAtEnd = static_cast<size_t>(
        std::mismatch(before.rbegin(), before.rbegin() + shorter, after.rbegin()).first -
        before.rbegin());
    if (before.size() - start + passageContext > alikeAtEnd) return {};
    const size_t moved = after.size() - (before.size() - start);
    return selectorsOn(after, moved, moved + (end - start));
}

std::optional<size_t> onlyPlaceIn(std::u32string_view text, std::u32string_view quote) {
    const size_t first = text.find(quote);
    const bool only = first != std::u32string_view::npos &&
                      text.find(quote, first + 1) == std::u32string_view::npos;
    return only ? std::optional(first) : std::nullopt;
}

// The quote to the letter, at its only place in both texts, where one of the sentences beside it is
// another now: no place is like it in either.
std::optional<model::Selectors> onlyPlaceOfAll(const model::Selectors &passage,
                                               std::u32string_view before,
                                               std::u32string_view after) {
    const std::u32string quote = codePoints(passage.quote);
    if (quote.size() < tellingQuote) return {};
    const auto from = onlyPlaceIn(before, quote);
    const auto to = onlyPlaceIn(after, quote);
    const auto stands = [&](std::u32string_view text, size_t start) {
        PassageSearch search(passage, text);
        const PassageSearch::Place place{start, start + quote.size(), 0};
        return search.hasANeighbour(place) &&
               search.rivalOf(place) < PassageSearch::leastScore - PassageSearch::leastLead;
    };
    if (!from || !to || qint64(*from) != passage.start) return {};
    if (!stands(before, *from) || !stands(after, *to)) return {};
    return selectorsOn(after, *to, *to + quote.size());
}

} // namespace

model::Selectors selectorsAt(const QString &text, qint64 start, qint64 end) {
    const std::u32string points = codePoints(text);
    const auto size = static_cast<qint64>(points.size());
    start = std::clamp<qint64>(start, 0, size);
    end = std::clamp<qint64>(end, start, size);
    return selectorsOn(points, static_cast<size_t>(start), static_cast<size_t>(end));
}

QList<qint64> placesOf(const QString &quote, const QString &text) {
    QList<qint64> places;
    if (quote.isEmpty()) return places;
    const std::u32string points = codePoints(text);
    const std::u32string wanted = codePoints(quote);
    for (size_t at = points.find(wanted); at != std::u32string::npos;
         at = points.find(wanted, at + 1))
        places.append(static_cast<qint64>(at));
    return places;
}

std::optional<model::Selectors> foundAgain(const model::Selectors &passage,
                                           const std::optional<QString> &from, const QString &to) {
    const bool isWhole = from && passage.start == 0 && passage.quote == *from;
    if (passage.prefix.isEmpty() && passage.suffix.isEmpty() && !isWhole)
        return onlyExactPlace(passage, to);
    const std::u32string after = codePoints(to);
    if (from) {
        const std::u32string before = codePoints(*from);
        if (const auto same = outsideOfChanges(passage, before, after)) return same;
        PassageSearch search(passage, after);
        const auto found = search.best();
        if (!found && search.isTooMuch()) return {};
        if (!found) return onlyPlaceOfAll(passage, before, after);
        const PassageSearch::Place here{size_t(passage.start), size_t(passage.end), 0};
        // What was nearly as like before may be what is left.
        const double rival = PassageSearch(passage, before).rivalOf(here);
        if (found->score - rival < PassageSearch::leastLead) return {};
        return selectorsOn(after, found->start, found->end);
    }
    const auto found = PassageSearch(passage, after).best();
    return found ? std::optional(selectorsOn(after, found->start, found->end)) : std::nullopt;
}

} // namespace lectern::library
