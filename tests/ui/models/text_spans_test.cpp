// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_spans.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

QStringList sentences(const QString &text) {
    QStringList parts;
    for (const TextSpan &span : sentencesOf(text))
        parts += text.mid(span.start, span.length);
    return parts;
}

TEST(TextSpans, AreUnitsWhereCoreCountsPoints) {
    const QString text = QStringLiteral("🦆🦆 A duck 🦆 swims.");
    const TextSpan span = spanOfPoints(text, 3, 11);
    EXPECT_EQ(text.mid(span.start, span.length), QStringLiteral("A duck 🦆"));
    EXPECT_EQ(pointsBefore(text, span.start), 3);
    EXPECT_EQ(spanOfPoints(text, 90, 99).length, 0);
}

TEST(Sentences, EndWhereTheyEnd) {
    EXPECT_EQ(sentences(QStringLiteral("One ends.  Two asks? Three!\nA line of its own")),
              QStringList({QStringLiteral("One ends."), QStringLiteral("Two asks?"),
                           QStringLiteral("Three!"), QStringLiteral("A line of its own")}));
    EXPECT_TRUE(sentences(QStringLiteral("  \n ")).isEmpty());
}

TEST(Sentences, GoOnBehindAbbreviationsAndNumbers) {
    for (const auto *text :
         {"As Brown et al. (2020) show, it works.", "We use tools, e.g. Python, on it.",
          "It keeps 98.6% of it, see Fig. 3 for more.", "Models such as GPT-3.5 do not."})
        EXPECT_EQ(sentences(QString::fromUtf8(text)).size(), 1) << text;
}

TEST(Sentences, AreFoundByAPlaceInThem) {
    const auto spans = sentencesOf(QStringLiteral("One. Two. Three."));
    ASSERT_EQ(spans.size(), 3);
    EXPECT_EQ(sentenceAt(spans, 0), 0);
    EXPECT_EQ(sentenceAt(spans, 4), 1) << "between two: the next";
    EXPECT_EQ(sentenceAt(spans, 99), 2);
    EXPECT_EQ(sentenceAt({}, 0), -1);
}

} // namespace
} // namespace lectern::ui
