// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edit_distance.h"
#include "core/model/highlight.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::library {

// Looks for one passage on one text, which outlives it; in code points. Every place that can matter
// is weighed exactly: ends are taken in the order of the most that a passage ending there can
// score, until that is too little to come near a winner. A score is from 0 to 1: half the likeness
// of the quote and a quarter each of that of prefix and suffix.
class PassageSearch {
  public:
    PassageSearch(const model::Selectors &passage, std::u32string_view text);

    static constexpr double leastScore = 0.85; // of a place that is taken
    static constexpr double leastLead = 0.10;  // before any other place

    struct Place {
        size_t start = 0;
        size_t end = 0;
        double score = 0;
    };

    // The best place, where it is good enough and leads all others.
    [[nodiscard]] std::optional<Place> best();

    // To tell in a moment.
    [[nodiscard]] bool isTooMuch() const;

    // Whether what stood before the passage, or behind it, still stands there; one that is short
    // says nothing.
    [[nodiscard]] bool hasANeighbour(const Place &place) const;

    // The score of the best place that is not this one; 1 where there are too many to tell, 0 where
    // there is none that could matter.
    [[nodiscard]] double rivalOf(const Place &place);

  private:
    struct End {
        size_t at = 0;
        double suffix = 0; // the ratio of what follows
        double hope = 0;   // the most that a passage ending here can score
    };
    // False where far too many places are alike.
    [[nodiscard]] bool weighAll();
    [[nodiscard]] std::vector<End> endsByHope();
    [[nodiscard]] bool weigh(const End &end);
    [[nodiscard]] bool spend(qint64 words);
    [[nodiscard]] int mostEdits() const;
    [[nodiscard]] double suffixRatio(size_t end) const;
    [[nodiscard]] double prefixRatio(size_t start) const;
    [[nodiscard]] double bestElsewhere(const Place &here) const;

    std::u32string_view m_text;
    std::u32string m_quoteText;
    base::EditDistance m_quote;
    base::EditDistance m_backwards;
    base::EditDistance m_prefixBackwards;
    base::EditDistance m_suffix;
    std::vector<Place> m_places;
    qint64 m_spent = 0;
};

} // namespace lectern::library
