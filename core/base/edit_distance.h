// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lectern::base {

// The Levenshtein distances of one pattern to parts of texts, 64 rows of the table at a step:
// G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
// programming" (1999), in the blocks of H. Hyyrö (2003). In code points. A value once made; the
// functions may run in any thread.
class EditDistance {
  public:
    explicit EditDistance(std::u32string_view pattern);

    // Where a part of the text begins: with the text, or wherever it is nearest to the pattern.
    enum class Start { WithText, Anywhere };
    // For each end from 0 to the length of the text, the distance to the part that ends there.
    [[nodiscard]] std::vector<int> toEachEnd(std::u32string_view text, Start start) const;
    [[nodiscard]] int to(std::u32string_view text) const;

    [[nodiscard]] int length() const { return m_length; }
    // What toEachEnd() costs for each code point of a text.
    [[nodiscard]] int words() const { return m_words; }

  private:
    struct Block {
        std::uint64_t rising = ~std::uint64_t(0); // rows that are one more than the row above
        std::uint64_t falling = 0;
    };
    static int step(Block &block, std::uint64_t equal, int carry, int topBit);
    [[nodiscard]] const std::uint64_t *rowsOf(char32_t character) const;

    int m_length = 0;
    int m_words = 0;
    std::unordered_map<char32_t, int> m_places; // of a character's rows in m_rows
    std::vector<std::uint64_t> m_rows;          // first those of a character that is not there
};

} // namespace lectern::base
