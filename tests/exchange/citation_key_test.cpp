// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/citation_key.h"
#include "tests/exchange/papers.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

model::Paper paperBy(const char *author, const char *title, const char *published) {
    model::Paper paper = tests::titleOnly(QString::fromUtf8(title));
    if (*author) paper.facts.authors = {QString::fromUtf8(author)};
    paper.facts.published = QString::fromUtf8(published);
    return paper;
}

TEST(CitationKey, JoinsFamilyNameThreeWordsOfTheTitleAndYear) {
    struct KeyRow {
        const char *author, *title, *published, *key;
    };
    for (const KeyRow &row : {
             KeyRow{"Ashish Vaswani", "Attention Is All You Need", "2017-06-12",
                    "vaswaniAttentionAllYou2017"},
             KeyRow{"Vaswani, Ashish", "Attention", "2017", "vaswaniAttention2017"},
             KeyRow{"Jörg Müller-Ångström", "Vision-Language for the 3D GPT", "2024-01",
                    "mullerangstromVisionLanguage3DGPT2024"},
             KeyRow{"Łukasz Kaiser Jr.", "A ß-test of Ørsted's law", "2020",
                    "kaiserSstestOrstedLaw2020"},
             KeyRow{"Anne O'Brien", "Nets", "2021", "obrienNets2021"},
             KeyRow{"", "Deep learning", "2015", "DeepLearning2015"},
             KeyRow{"林雨澄", "Deep learning", "", "DeepLearning"},
             KeyRow{"林雨澄", "深層学習", "--08-20", "paper"},
             KeyRow{"Ana B.", "Of the and", "0000-01-01", "b"},
         })
        EXPECT_EQ(
            exchange::citationKey(paperBy(row.author, row.title, row.published)).toStdString(),
            row.key);
}

} // namespace
