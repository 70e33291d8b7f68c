// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/texts/passage_search.h"

#include "core/library/texts/anchor.h"

#include <algorithm>

namespace lectern::library {

namespace {

using Start = base::EditDistance::Start;

constexpr double quoteWeight = 0.5;
constexpr double contextWeight = 0.25;
// With both contexts whole, a quote less alike than this does not reach the least score.
constexpr double leastQuoteRatio = (PassageSearch::leastScore - 2 * contextWeight) / quoteWeight;
constexpr int tellingContext = 16; // code points that are no accident
constexpr size_t contextReach = passageContext + passageContext / 2;
// Words of 64 rows that may be computed for one highlight: some 20 ms.
constexpr qint64 mostWords = 4'000'000;

std::u32string reversedText(std::u32string_view text) {
    return {text.rbegin(), text.rend()};
}

// Of what stands at the place as much is taken as is most like the context that was.
double contextRatio(const base::EditDistance &context, std::u32string_view text) {
    if (context.length() == 0) return 1;
    const auto edits = context.toEachEnd(text, Start::WithText);
    double best = 0;
    for (size_t length = 0; length < edits.size(); ++length)
        best =
            std::max(best, 1 - edits[length] / std::max<double>(context.length(), double(length)));
    return best;
}

// Places that share more than half of the shorter one are one place with other edges.
bool isElsewhere(const PassageSearch::Place &a, const PassageSearch::Place &b) {
    const size_t start = std::max(a.start, b.start);
    const size_t end = std::min(a.end, b.end);
    const size_t shared = end > start ? end - start : 0;
    return 2 * shared <= std::min(a.end - a.start, b.end - b.start);
}

} // namespace

PassageSearch::PassageSearch(const model::Selectors &passage, std::u32string_view text)
    : m_text(text)
    , m_quoteText(passage.quote.toStdU32String())
    , m_quote(m_quoteText)
    , m_backwards(reversedText(m_quoteText))
    , m_prefixBackwards(reversedText(passage.prefix.toStdU32String()))
    , m_suffix(passage.suffix.toStdU32String()) {}

std::optional<PassageSearch::Place> PassageSearch::best() {
    if (!weighAll()) return {};
    const auto best =
        std::max_element(m_places.cbegin(), m_places.cend(),
                         [](const Place &a, const Place &b) { return a.score < b.score; });
    const bool leads = best != m_places.cend() && best->score >= leastScore &&
                       best->score - bestElsewhere(*best) >= leastLead;
    return leads ? std::optional(*best) : std::nullopt;
}

bool PassageSearch::isTooMuch() const {
    return m_spent > mostWords;
}

bool PassageSearch::hasANeighbour(const Place &place) const {
    const bool before =
        m_prefixBackwards.length() >= tellingContext && prefixRatio(place.start) >= leastScore;
    return before || (m_suffix.length() >= tellingContext && suffixRatio(place.end) >= leastScore);
}

double PassageSearch::rivalOf(const Place &place) {
    return weighAll() ? bestElsewhere(place) : 1;
}

bool PassageSearch::weighAll() {
    if (m_quote.length() == 0 || !spend(qint64(m_text.size()) * m_quote.words())) return false;
    for (const End &end : endsByHope())
        if (end.hope < leastScore - leastLead || !weigh(end))
            return end.hope < leastScore - leastLead;
    return true;
}

bool PassageSearch::spend(qint64 words) {
    m_spent += words;
    return m_spent <= mostWords;
}

// Of edits in the quote, for a passage to be like enough.
int PassageSearch::mostEdits() const {
    return static_cast<int>(m_quote.length() * (1 - leastQuoteRatio) / leastQuoteRatio);
}

double PassageSearch::suffixRatio(size_t end) const {
    return contextRatio(m_suffix, m_text.substr(end, contextReach));
}

double PassageSearch::prefixRatio(size_t start) const {
    const size_t reach = std::min<size_t>(start, contextReach);
    return contextRatio(m_prefixBackwards, reversedText(m_text.substr(start - reach, reach)));
}

std::vector<PassageSearch::End> PassageSearch::endsByHope() {
    const auto edits = m_quote.toEachEnd(m_text, Start::Anywhere);
    std::vector<End> ends;
    for (size_t at = 0; at < edits.size(); ++at) {
        if (edits[at] > mostEdits() || !spend(contextReach)) continue;
        const double suffix = suffixRatio(at);
        const double quote = m_quote.length() / double(m_quote.length() + edits[at]);
        ends.push_back({at, suffix, quoteWeight * quote + contextWeight + contextWeight * suffix});
    }
    std::stable_sort(ends.begin(), ends.end(),
                     [](const End &a, const End &b) { return a.hope > b.hope; });
    return ends;
}

// The best passage that ends there, read backwards from its end.
bool PassageSearch::weigh(const End &end) {
    const size_t reach = std::min(end.at, static_cast<size_t>(m_quote.length() + mostEdits()));
    if (!spend(qint64(reach) * m_quote.words() + qint64(contextReach))) return false;
    const auto edits =
        m_backwards.toEachEnd(reversedText(m_text.substr(end.at - reach, reach)), Start::WithText);
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

double PassageSearch::bestElsewhere(const Place &here) const {
    double best = 0;
    for (const Place &place : m_places)
        if (isElsewhere(place, here)) best = std::max(best, place.score);
    return best;
}

} // namespace lectern::library
