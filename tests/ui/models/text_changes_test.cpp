// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_changes.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

QStringList cut(const QString &text, const QList<TextSpan> &spans) {
    QStringList parts;
    for (const TextSpan &span : spans)
        parts += text.mid(span.start, span.length);
    return parts;
}

TEST(TextChanges, AreOneTextOfBoth) {
    const TextChanges changes = changesBetween(
        QStringLiteral("Across nine benchmarks it keeps 97.1% of it."),
        QStringLiteral("Across eleven benchmarks it keeps 98.6% of it, but collapses."));
    EXPECT_EQ(changes.text, QStringLiteral("Across nine eleven benchmarks it keeps 97.1% 98.6% of "
                                           "it. it, but collapses."));
    EXPECT_EQ(
        cut(changes.text, changes.gone),
        QStringList({QStringLiteral("nine"), QStringLiteral("97.1%"), QStringLiteral("it.")}));
    EXPECT_EQ(cut(changes.text, changes.come),
              QStringList({QStringLiteral("eleven"), QStringLiteral("98.6%"),
                           QStringLiteral("it, but collapses.")}));
}

TEST(TextChanges, CutShortWhatStays) {
    const QString start = QStringLiteral("word ").repeated(40);
    const TextChanges changes = changesBetween(start + QStringLiteral("old ") + start,
                                               start + QStringLiteral("new ") + start);
    EXPECT_EQ(changes.text.count(QStringLiteral("…")), 2);
    EXPECT_LT(changes.text.size(), 120);
    EXPECT_EQ(cut(changes.text, changes.come), QStringList(QStringLiteral("new")));
}

TEST(TextChanges, OfLargeTextsEnd) {
    const QString wall = QStringLiteral("a b c ").repeated(20'000);
    EXPECT_FALSE(changesBetween(wall, wall + QStringLiteral("d")).come.isEmpty());
    EXPECT_EQ(changesBetween({}, QStringLiteral("all new")).come.size(), 1);
    EXPECT_TRUE(changesBetween({}, {}).text.isEmpty());
}

} // namespace
} // namespace lectern::ui
