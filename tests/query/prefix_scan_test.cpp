// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tokenizer.h"
#include "core/query/prefix_scan.h"
#include "tests/query/trees.h"

#include <gtest/gtest.h>
#include <random>

using namespace lectern;

namespace {

bool tokenBegins(const QByteArray &text, const QByteArray &prefix) {
    bool found = false;
    base::Tokenizer::tokenize(text, [&](const base::Token &token) {
        found = token.text.startsWith(prefix);
        return !found;
    });
    return found;
}

TEST(PrefixScan, KnowsAtOnceWhatPlainTextsHold) {
    const query::PrefixScan scan("lan");
    EXPECT_EQ(scan.isIn("The Lantern moves"), true);
    EXPECT_EQ(scan.isIn("A slow-lantern moves"), true);
    EXPECT_EQ(scan.isIn("Plans of an island"), false);
    EXPECT_EQ(scan.isIn(""), false);
    EXPECT_EQ(scan.isIn("Fallen länder"), true) << "folded as the tokenizer does";
    EXPECT_EQ(scan.isIn("Ein Müller"), false);
    EXPECT_EQ(query::PrefixScan("é").isIn("e"), std::nullopt);
    EXPECT_EQ(query::PrefixScan("").isIn("e"), std::nullopt);
}

TEST(PrefixScan, SaysNothingElseThanTheTokenizer) {
    constexpr std::array pieces{"t", "T",       "ta", "tab",    "9",      "9a",   " ",       "-",
                                "'", ".",       "+",  "#",      "_",      "/",    ",",       "\n",
                                "é", "t\u0301", "学", "\u00ad", "\u2011", "\xff", "robot's", "c++"};
    std::mt19937 random(5);
    int found = 0;
    for (int i = 0; i < 40'000; ++i) {
        QByteArray text;
        for (unsigned more = random() % 9; more > 0; --more)
            text += pieces.at(random() % pieces.size());
        for (const char *prefix : {"t", "ta", "9", "c", "robot", "s"}) {
            const auto said = query::PrefixScan(prefix).isIn(text);
            ASSERT_TRUE(said);
            ASSERT_EQ(*said, tokenBegins(text, prefix)) << text.toStdString() << ' ' << prefix;
            found += *said ? 1 : 0;
        }
    }
    EXPECT_GT(found, 10'000);
}

} // namespace
