// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/texts/anchor.h"

#include "core/base/edit_distance.h"

#include <algorithm>
#include <string>

namespace lectern::library {

namespace {

using base::EditDistance;
using Start = EditDistance::Start;

constexpr double leastScore = 0.85;
constexpr double leastLead = 0.10;
constexpr double quoteWeight = 0.5;
constexpr double contextWeight = 0.25;
// With both contexts whole, a quote less alike than this does not reach the least score.
constexpr double leastQuoteRatio = (leastScore - 2 * contextWeight) / quoteWeight;
// Code points of a quote, or of a context, that are no accident.
constexpr size_t tellingQuote = 8;
constexpr int tellingContext = 16;
constexpr size_t contextReach = passageContext + passageContext / 2;
// Words of 64 rows that may be computed for one highlight: some 20 ms.
constexpr qint64 mostWords = 4'000'000;

std::u32string codePoints(const QString &text) {
    return text.toStdU32String();
}

QString fromPoints(std::u32string_view text) {
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
}

std::u32string reversedText(std::u32string_view text) {
    return {text.rbegin(), text.rend()};
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

// Looks for one passage on one text. Every place that can matter is weighed exactly: ends are taken
// in the order of the most that a passage ending there can score, until that is too little to come
// near a winner.
class PassageSearch {
  public:
    PassageSearch(const model::Selectors &passage, std::u32string_view text)
        : m_text(text)
        , m_quoteText(codePoints(passage.quote))
        , m_quote(m_quoteText)
        , m_backwards(reversedText(m_quoteText))
        , m_prefixBackwards(reversedText(codePoints(passage.prefix)))
        , m_suffix(codePoints(passage.suffix)) {}

    struct Place {
        size_t start = 0;
        size_t end = 0;
        double score = 0;
    };

    // The best place, where it is good enough and leads all others.
    [[nodiscard]] std::optional<Place> best() {
        if (!weighAll()) return {};
        const auto best =
            std::max_element(m_places.cbegin(), m_places.cend(),
                             [](const Place &a, const Place &b) { return a.score < b.score; });
        const bool leads = best != m_places.cend() && best->score >= leastScore &&
                           best->score - bestElsewhere(*best) >= leastLead;
        return leads ? std::optional(*best) : std::nullopt;
    }

    // To tell in a moment.
    [[nodiscard]] bool isTooMuch() const { return m_spent > mostWords; }

    // Whether what stood before the passage, or behind it, still stands there; one that is short
    // says nothing.
    [[nodiscard]] bool hasANeighbour(const Place &place) const {
        const bool before =
            m_prefixBackwards.length() >= tellingContext && prefixRatio(place.start) >= leastScore;
        return before ||
               (m_suffix.length() >= tellingContext && suffixRatio(place.end) >= leastScore);
    }

    // The score of the best place that is not this one; 1 where there are too many to tell, 0 where
    // there is none that could matter.
    [[nodiscard]] double rivalOf(const Place &place) {
        return weighAll() ? bestElsewhere(place) : 1;
    }

  private:
    struct End {
        size_t at = 0;
        double suffix = 0; // the ratio of what follows
        double hope = 0;   // the most that a passage ending here can score
    };
    // False where far too many places are alike.
    [[nodiscard]] bool weighAll() {
        if (m_quote.length() == 0 || !spend(qint64(m_text.size()) * m_quote.words())) return false;
        for (const End &end : endsByHope())
            if (end.hope < leastScore - leastLead || !weigh(end))
                return end.hope < leastScore - leastLead;
        return true;
    }

    [[nodiscard]] bool spend(qint64 words) {
        m_spent += words;
        return m_spent <= mostWords;
    }

    // Of edits in the quote, for a passage to be like enough.
    [[nodiscard]] int mostEdits() const {
        return static_cast<int>(m_quote.length() * (1 - leastQuoteRatio) / leastQuoteRatio);
    }

    // Of what stands at the place as much is taken as is most like the context that was.
    static double contextRatio(const EditDistance &context, std::u32string_view text) {
        if (context.length() == 0) return 1;
        const auto edits = context.toEachEnd(text, Start::WithText);
        double best = 0;
        for (size_t length = 0; length < edits.size(); ++length)
            best = std::max(best,
                            1 - edits[length] / std::max<double>(context.length(), double(length)));
        return best;
    }
    [[nodiscard]] double suffixRatio(size_t end) const {
        return contextRatio(m_suffix, m_text.substr(end, contextReach));
    }
    [[nodiscard]] double prefixRatio(size_t start) const {
        const size_t reach = std::min<size_t>(start, contextReach);
        return contextRatio(m_prefixBackwards, reversedText(m_text.substr(start - reach, reach)));
    }

    [[nodiscard]] std::vector<End> endsByHope() {
        const auto edits = m_quote.toEachEnd(m_text, Start::Anywhere);
        std::vector<End> ends;
        for (size_t at = 0; at < edits.size(); ++at) {
            if (edits[at] > mostEdits() || !spend(contextReach)) continue;
            const double suffix = suffixRatio(at);
            const double quote = m_quote.length() / double(m_quote.length() + edits[at]);
            ends.push_back(
                {at, suffix, quoteWeight * quote + contextWeight + contextWeight * suffix});
        }
        std::stable_sort(ends.begin(), ends.end(),
                         [](const End &a, const End &b) { return a.hope > b.hope; });
        return ends;
    }

    // The best passage that ends there, read backwards from its end.
    [[nodiscard]] bool weigh(const End &end) {
        const size_t reach = std::min(end.at, static_cast<size_t>(m_quote.length() + mostEdits()));
        if (!spend(qint64(reach) * m_quote.words() + qint64(contextReach))) return false;
        const auto edits = m_backwards.toEachEnd(reversedText(m_text.substr(end.at - reach, reach)),
                                                 Start::WithText);
        Place best{end.at, end.at, 0};
        for (size_t length = 1; length <= reach; ++length) {
            const double longer = std::max<double>(m_quote.length(), double(length));
            const double quote = 1 - edits[length] / longer;
            const double rest = quoteWeight * quote + contextWeight * end.suffix;
            if (quote < leastQuoteRatio || rest + contextWeight <= best.score) continue;
            if (!spend(contextReach)) return false;
            const size_t start = end.at - length;
            const double score = rest + contextWeight * prefixRatio(start);
            if (score > best.score) best = {start, end.at, score};
        }
        m_places.push_back(best);
        return true;
    }

    // Places that share more than half of the shorter one are one place with other edges.
    static bool isElsewhere(const Place &a, const Place &b) {
        const size_t start = std::max(a.start, b.start);
        const size_t end = std::min(a.end, b.end);
        const size_t shared = end > start ? end - start : 0;
        return 2 * shared <= std::min(a.end - a.start, b.end - b.start);
    }
    [[nodiscard]] double bestElsewhere(const Place &here) const {
        double best = 0;
        for (const Place &place : m_places)
            if (isElsewhere(place, here)) best = std::max(best, place.score);
        return best;
    }

    std::u32string_view m_text;
    std::u32string m_quoteText;
    EditDistance m_quote;
    EditDistance m_backwards;
    EditDistance m_prefixBackwards;
    EditDistance m_suffix;
    std::vector<Place> m_places;
    qint64 m_spent = 0;
};

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
        return search.hasANeighbour(place) && search.rivalOf(place) < leastScore - leastLead;
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
        if (found->score - PassageSearch(passage, before).rivalOf(here) < leastLead) return {};
        return selectorsOn(after, found->start, found->end);
    }
    const auto found = PassageSearch(passage, after).best();
    return found ? std::optional(selectorsOn(after, found->start, found->end)) : std::nullopt;
}

} // namespace lectern::library
