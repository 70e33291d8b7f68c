// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edit_distance.h"

#include <algorithm>

namespace lectern::base {

namespace {

constexpr int rowsInWord = 64;

} // namespace

EditDistance::EditDistance(std::u32string_view pattern)
    : m_length(static_cast<int>(pattern.size()))
    , m_words((m_length + rowsInWord - 1) / rowsInWord)
    , m_rows(static_cast<size_t>(m_words)) {
    for (size_t row = 0; row < pattern.size(); ++row) {
        const auto [place, isNew] =
            m_places.try_emplace(pattern[row], static_cast<int>(m_rows.size()));
        if (isNew) m_rows.resize(m_rows.size() + static_cast<size_t>(m_words));
        m_rows[static_cast<size_t>(place->second) + row / rowsInWord] |= std::uint64_t(1)
                                                                         << (row % rowsInWord);
    }
}

const std::uint64_t *EditDistance::rowsOf(char32_t character) const {
    const auto place = m_places.find(character);
    return m_rows.data() + (place == m_places.end() ? 0 : place->second);
}

// One block of one column; `carry` is the step of the row above it, and comes back as that of its
// lowest row (`topBit`), each -1, 0 or 1. The names follow the paper: X, P and M as rising,
// falling.
int EditDistance::step(Block &block, std::uint64_t equal, int carry, int topBit) {
    const std::uint64_t vertical = equal | block.falling;
    if (carry < 0) equal |= 1;
    const std::uint64_t horizontal =
        (((equal & block.rising) + block.rising) ^ block.rising) | equal;
    std::uint64_t up = block.falling | ~(horizontal | block.rising);
    std::uint64_t down = block.rising & horizontal;
    const std::uint64_t top = std::uint64_t(1) << topBit;
    const int out = (up & top) != 0 ? 1 : (down & top) != 0 ? -1 : 0;
    up = (up << 1) | (carry > 0 ? 1 : 0);
    down = (down << 1) | (carry < 0 ? 1 : 0);
    block.rising = down | ~(vertical | up);
    block.falling = up & vertical;
    return out;
}

std::vector<int> EditDistance::toEachEnd(std::u32string_view text, Start start) const {
    std::vector<int> distances(text.size() + 1, m_length);
    if (m_length == 0) {
        for (size_t end = 0; end <= text.size(); ++end)
            distances[end] = start == Start::Anywhere ? 0 : static_cast<int>(end);
        return distances;
    }
    std::vector<Block> blocks(static_cast<size_t>(m_words));
    const int lastBit = (m_length - 1) % rowsInWord;
    int distance = m_length;
    for (size_t column = 0; column < text.size(); ++column) {
        const std::uint64_t *rows = rowsOf(text[column]);
        int carry = start == Start::Anywhere ? 0 : 1;
        for (int word = 0; word < m_words; ++word)
            carry = step(blocks[static_cast<size_t>(word)], rows[word], carry,
                         word + 1 == m_words ? lastBit : rowsInWord - 1);
        distance += carry;
        distances[column + 1] = distance;
    }
    return distances;
}

int EditDistance::to(std::u32string_view text) const {
    return toEachEnd(text, Start::WithText).back();
}

} // namespace lectern::base
