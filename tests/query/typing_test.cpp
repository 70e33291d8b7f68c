// SPDX-License-Identifier: GPL-3.0-or-later
// What a field in which one types a query needs to know of it.
#include "core/query/begun.h"
#include "core/query/colouring.h"
#include "core/query/hit_spans.h"
#include "core/query/typing.h"
#include "tests/query/trees.h"

#include <gtest/gtest.h>
#include <random>

using namespace lectern;

namespace {

// "tag: 4-5 r" for the text before a bar, which is the caret.
std::string begun(const char *typed) {
    QString text = QString::fromUtf8(typed);
    const qsizetype caret = text.indexOf(u'|');
    text.remove(caret, 1);
    const auto found = query::begunAt(text, caret);
    if (!found) return "nothing";
    return (found->field + u':' + QString::number(found->begin) + u'-' +
            QString::number(found->end) + u' ' + found->text)
        .toStdString();
}

TEST(QueryTyping, KnowsWhatIsBegunAtTheCaret) {
    EXPECT_EQ(begun("tag:r|"), "tag:4-5 r");
    EXPECT_EQ(begun("tag:r|l/x"), "tag:4-8 r");
    EXPECT_EQ(begun("is:kept -tag:|"), "tag:13-13 ");
    EXPECT_EQ(begun("TAG:=r|"), "tag:5-6 r");
    EXPECT_EQ(begun("cat:cs.CL,cs.|"), "cat:10-13 cs.");
    EXPECT_EQ(begun("list:\"to re|"), "list:5-11 to re");
    EXPECT_EQ(begun("list:\"to re|ad\" x"), "list:5-14 to re");
    EXPECT_EQ(begun("#r|"), "tag:1-2 r");
    EXPECT_EQ(begun("@wa|"), "author:1-3 wa");
    EXPECT_EQ(begun("(ta|)"), ":1-3 ta");
    EXPECT_EQ(begun("date:>=to|"), "date:7-9 to");
    EXPECT_EQ(begun("date:today..|"), "date:12-12 ");
    EXPECT_EQ(begun("list:“to re|ad” x"), "list:5-14 to re");
    EXPECT_EQ(begun("#\"to re|"), "tag:1-7 to re");
    EXPECT_EQ(begun("\"a phra|"), "nothing");
    EXPECT_EQ(begun("„a phra|"), "nothing");
    EXPECT_EQ(begun("/a|"), "nothing");
    EXPECT_EQ(begun("a |"), ":2-2 ");
}

TEST(QueryTyping, KnowsTheFieldThatWasMeant) {
    EXPECT_EQ(query::nearestField(QStringLiteral("titel")), QStringLiteral("title"));
    EXPECT_EQ(query::nearestField(QStringLiteral("Autor")), QStringLiteral("author"));
    EXPECT_EQ(query::nearestField(QStringLiteral("foo")), QString());
    EXPECT_EQ(query::nearestField(QStringLiteral("attention")), QString());
}

std::string coloured(const char *typed) {
    const QString text = QString::fromUtf8(typed);
    std::string colours(static_cast<size_t>(text.size()), '.');
    for (const query::Coloured &one : query::coloursOf(text))
        for (qsizetype at = one.begin; at < one.end; ++at)
            colours[static_cast<size_t>(at)] = "fvrqo!"[static_cast<int>(one.kind)];
    return colours;
}

TEST(QueryTyping, ColoursWhatEachPieceIs) {
    EXPECT_EQ(coloured("is:kept -is:read \"a b\" x"), "fffvvvv.offfrrrr.qqqqq..");
    EXPECT_EQ(coloured("(a OR b) sort:title"), "o..oo..o.fffffvvvvv");
    EXPECT_EQ(coloured("titel:x title:/a b/i"), "!!!!!!!.ffffffvvvvvv");
    EXPECT_EQ(coloured("sort:relevance sort:no"), "fffffvvvvvvvvv.!!!!!!!");
    EXPECT_EQ(coloured("upvotes>5 #rl"), "fffffffvv.fvv");
    EXPECT_EQ(coloured("https://x.org"), ".............");
    EXPECT_EQ(coloured("“a b” tag:“a b” “c"), "qqqqq.ffffvvvvv.!!");
}

TEST(QueryTyping, TakesAnyText) {
    std::mt19937 random(7);
    for (int i = 0; i < 3'000; ++i) {
        const QString text = tests::randomText(random, static_cast<int>(random() % 30));
        qsizetype end = 0;
        for (const query::Coloured &one : query::coloursOf(text)) {
            ASSERT_GE(one.begin, end);
            ASSERT_GE(one.end, one.begin);
            end = one.end;
        }
        ASSERT_LE(end, text.size());
        for (qsizetype caret = 0; caret <= text.size(); ++caret)
            if (const auto found = query::begunAt(text, caret)) {
                ASSERT_LE(found->begin, caret);
                ASSERT_GE(found->end, caret);
                ASSERT_LE(found->end, text.size());
            }
    }
}

std::string marked(const char *query, query::HitText where, const char *text) {
    QString marked = QString::fromUtf8(text);
    const auto spans = query::hitSpans(query::parse(QString::fromUtf8(query)).root, where, marked);
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        marked.insert(span->end, u']');
        marked.insert(span->begin, u'[');
    }
    return marked.toStdString();
}

TEST(QueryHits, StandWhereTheQueryFindsThem) {
    using query::HitText;
    EXPECT_EQ(marked("\"depth budget\"", HitText::Abstract, "A Depth-Budget, a depth, a budget"),
              "A [Depth-Budget], a depth, a budget");
    EXPECT_EQ(marked("quant*", HitText::Abstract, "Quantized and quantum"),
              "[Quantized] and [quantum]");
    EXPECT_EQ(marked("muller", HitText::Note, "Für Müller"), "Für [Müller]");
    EXPECT_EQ(marked("学习", HitText::Abstract, "强化学习方法"), "强化[学习]方法");
    EXPECT_EQ(marked("title:a -b (c OR d)", HitText::Abstract, "a b c d"), "a b [c] [d]");
    EXPECT_EQ(marked("title:a", HitText::Title, "a b"), "[a] b");
    EXPECT_EQ(marked("comment:x hl:y", HitText::Quote, "x y"), "x [y]");
    EXPECT_EQ(marked("/\\d+x/ 2", HitText::Abstract, "2x and 2 and 30x"), "[2x] and [2] and [30x]");
    EXPECT_FALSE(query::looksIntoTexts(query::parse(QStringLiteral("is:kept -x")).root));
    EXPECT_TRUE(query::looksIntoTexts(query::parse(QStringLiteral("is:kept author:x")).root));
}

TEST(QueryTyping, LetsALastWordGoOnUntilItIsEnded) {
    const auto asked = [](const char *typed) {
        return query::whileTyping(QString::fromUtf8(typed)).toStdString();
    };
    EXPECT_EQ(asked("diff"), "diff*");
    EXPECT_EQ(asked("is:kept chain of th"), "is:kept chain of th*");
    EXPECT_EQ(asked("M\xc3\xbc"), "M\xc3\xbc*");
    for (const char *asItStands :
         {"",      " ",      "diff ",    "\"diff\"", "\"diff", "diff*",  "tag:rl",
          "tag:",  "-diff",  "NOT diff", "a OR",     "“diff",  "“diff”", "2409.11340",
          "GPT-4", "(diff)", "/diff/",   "#ink",     "@wang",  "*"})
        EXPECT_EQ(asked(asItStands), asItStands);
}

} // namespace
