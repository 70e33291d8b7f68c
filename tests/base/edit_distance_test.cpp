// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edit_distance.h"

#include <QRandomGenerator>

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <string>

using lectern::base::EditDistance;

namespace {

// The table as textbooks have it.
std::vector<int> tableOf(const std::u32string &pattern, const std::u32string &text,
                         EditDistance::Start start) {
    std::vector<int> column(pattern.size() + 1);
    std::iota(column.begin(), column.end(), 0);
    std::vector<int> ends{column.back()};
    for (size_t i = 0; i < text.size(); ++i) {
        std::vector<int> next(column.size());
        next[0] = start == EditDistance::Start::Anywhere ? 0 : int(i) + 1;
        for (size_t row = 1; row < column.size(); ++row)
            next[row] = std::min({next[row - 1] + 1, column[row] + 1,
                                  column[row - 1] + (pattern[row - 1] == text[i] ? 0 : 1)});
        column = next;
        ends.push_back(column.back());
    }
    return ends;
}

std::u32string textOf(QRandomGenerator &random, int length, int letters) {
    std::u32string text;
    for (int i = 0; i < length; ++i)
        text += char32_t(0x1F600 + random.bounded(letters));
    return text;
}

TEST(EditDistance, CountsWhatHasToChange) {
    EXPECT_EQ(EditDistance(U"kitten").to(U"sitting"), 3);
    EXPECT_EQ(EditDistance(U"").to(U"abc"), 3);
    EXPECT_EQ(EditDistance(U"abc").to(U""), 3);
    EXPECT_EQ(EditDistance(U"").to(U""), 0);
}

TEST(EditDistance, IsThatOfTheTableForPatternsOfAnyLength) {
    QRandomGenerator random(5);
    for (int i = 0; i < 400; ++i) {
        const int letters = 2 + random.bounded(6);
        const auto pattern = textOf(random, random.bounded(200), letters);
        const auto text = textOf(random, random.bounded(200), letters);
        const EditDistance distance(pattern);
        for (const auto start : {EditDistance::Start::WithText, EditDistance::Start::Anywhere})
            ASSERT_EQ(distance.toEachEnd(text, start), tableOf(pattern, text, start))
                << pattern.size() << " against " << text.size();
    }
}

} // namespace
