// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/word_difference.h"

#include <QElapsedTimer>
#include <QStringList>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

QStringList marked(const QString &text, const QList<TextSpan> &spans) {
    QStringList words;
    for (const TextSpan &span : spans)
        words += text.mid(span.start, span.length);
    return words;
}

struct Difference {
    const char *left;
    const char *right;
    QStringList onlyLeft;
    QStringList onlyRight;
};

TEST(WordDifference, MarksTheWordsThatDiffer) {
    const QList<Difference> table = {
        {"We give a variance budget.", "We give a noise budget.", {u"variance"_qs}, {u"noise"_qs}},
        {"same words", "Same, words!", {}, {}},
        {"", "all is new", {}, {u"all is new"_qs}},
        {"", "", {}, {}},
        {"fewer comparisons, and more",
         "fewer labels, and more",
         {u"comparisons"_qs},
         {u"labels"_qs}},
        {"with 38% fewer", "with 31% fewer", {u"38%"_qs}, {u"31%"_qs}},
        {"Ada, Kofi Tanaka-Holm, Ingrid Sauvage",
         "Ada, 林雨澄",
         {u"Kofi Tanaka-Holm, Ingrid Sauvage"_qs},
         {u"林雨澄"_qs}},
        {"學習的方法", "學習之方法", {u"的"_qs}, {u"之"_qs}},
        {"تعلّم سريع", "تعلّم بطيء", {u"سريع"_qs}, {u"بطيء"_qs}},
        {"one short", "one short tail", {}, {u"tail"_qs}},
    };
    for (const Difference &each : table) {
        const QString left = QString::fromUtf8(each.left);
        const QString right = QString::fromUtf8(each.right);
        const WordDifference found = differingWords(left, right);
        EXPECT_EQ(marked(left, found.left), each.onlyLeft) << each.left;
        EXPECT_EQ(marked(right, found.right), each.onlyRight) << each.left;
    }
}

TEST(WordDifference, LeavesNoConfettiBetweenDifferences) {
    const QString left = QStringLiteral("alpha of the beta");
    const QString right = QStringLiteral("gamma of the delta");
    EXPECT_EQ(marked(left, differingWords(left, right).left), QStringList{left});
}

TEST(WordDifference, OfHostileTextsComesInTime) {
    QElapsedTimer timer;
    timer.start();
    const QString marks = QLatin1Char('a') + QString(40'000, QChar(0x0301));
    EXPECT_EQ(differingWords(marks, marks).left, QList<TextSpan>());
    const QString lone = QString(20'000, QChar(0xD800));
    EXPECT_EQ(differingWords(lone, marks).left.size(), 1);
    QString many;
    for (int word = 0; word < 10'000; ++word)
        many += QString::number(word) + QLatin1Char(' ');
    EXPECT_EQ(differingWords(many, QStringLiteral("x ") + many + QStringLiteral("y")).left.size(),
              1)
        << "too many to be paired";
    EXPECT_LT(timer.elapsed(), 5'000);
}

} // namespace
} // namespace lectern::ui
