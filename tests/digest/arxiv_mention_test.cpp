// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_mention.h"
#include "tests/digest/reading.h"

#include <gtest/gtest.h>

using lectern::digest::arxivMentionIn;
using lectern::tests::text;

namespace {

TEST(ArxivMention, IsFoundWhereItIsNamed) {
    const char *const cases[][2] = {
        {"arXiv:1401.2910 [quant-ph]", "1401.2910"},
        {"Preprint, arXiv:2312.07321 [math.DG] (2023)", "2312.07321"},
        {"arXiv: 1305.4904", "1305.4904"},
        {"tex.x: y\narXiv:2106.05727v2 [cs]", "2106.05727v2"},
        {"https://arxiv.org/abs/hep-th/9711200v2", "hep-th/9711200v2"},
        {"http://arxiv.org/pdf/2106.05727", "2106.05727"},
        {"10.48550/arXiv.2106.05727", "2106.05727"},
    };
    for (const auto &c : cases)
        EXPECT_EQ(arxivMentionIn({text(c[0])}).toStdString(), c[1]) << c[0];
}

TEST(ArxivMention, IsTheFirstFieldsThatHasOne) {
    EXPECT_EQ(arxivMentionIn({text("none"), text("arXiv:1401.2910"), text("arXiv:1401.2911")}),
              text("1401.2910"));
}

TEST(ArxivMention, IsNoBareNumberAndNoImpossibleId) {
    for (const char *field : {"", "2407.11068", "arXiv.org", "arXiv:9999.12345", "arXiv:1401.291",
                              "arXiv:1401.2910123", "arXiv preprint 2106.05727"})
        EXPECT_TRUE(arxivMentionIn({text(field)}).isEmpty()) << field;
}

} // namespace
