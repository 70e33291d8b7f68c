// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/joined_list.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

using Papers = QList<qint64>;

// Newest first; papers 1 to 10 came with digest 1, 11 to 20 with digest 2, and so on.
model::PaperList listOf(const Papers &papers) {
    model::PaperList list;
    for (const qint64 paper : papers) {
        const model::DigestId digest((paper + 9) / 10);
        if (list.groups.isEmpty() || list.groups.constLast().digest.id != digest) {
            model::PaperGroup group;
            group.first = list.ids.size();
            group.digest.id = digest;
            list.groups.append(group);
        }
        list.ids.append(model::PaperId(paper));
    }
    return list;
}

void expectAlike(const model::PaperList &list, const Papers &papers) {
    const model::PaperList expected = listOf(papers);
    EXPECT_EQ(list.ids, expected.ids);
    ASSERT_EQ(list.groups.size(), expected.groups.size());
    for (qsizetype i = 0; i < list.groups.size(); ++i) {
        EXPECT_EQ(list.groups.at(i).first, expected.groups.at(i).first);
        EXPECT_EQ(list.groups.at(i).digest.id, expected.groups.at(i).digest.id);
    }
}

TEST(JoinedList, KeepsAPaperThatTheQueryFindsNoLonger) {
    const model::PaperList shown = listOf({25, 24, 12, 3});
    expectAlike(joined(shown, listOf({24}).ids, listOf({25, 12, 3})), {25, 24, 12, 3});
}

TEST(JoinedList, PutsAPaperThatCameBackInItsPlace) {
    expectAlike(joined(listOf({25, 12, 3}), {}, listOf({31, 25, 17, 12, 3})), {31, 25, 17, 12, 3});
}

TEST(JoinedList, GivesUpPapersThatAreNotToStay) {
    expectAlike(joined(listOf({25, 24, 12, 3}), {}, listOf({12})), {12});
}

TEST(JoinedList, TakesTheHintOfTheNewerList) {
    model::PaperList found = listOf({1});
    found.hint = QStringLiteral("title: is meant");
    EXPECT_EQ(joined(listOf({2}), {}, found).hint, found.hint);
}

TEST(JoinedList, KeepsAPaperBehindTheOneItStoodBehindInAnOrderOfItsOwn) {
    model::PaperList shown = listOf({3, 25, 12, 24});
    model::PaperList found = listOf({31, 3, 24});
    shown.grouped = found.grouped = false;
    const model::PaperList list = joined(shown, listOf({25, 12}).ids, found);
    EXPECT_EQ(list.ids, listOf({31, 3, 25, 12, 24}).ids);
    EXPECT_FALSE(list.grouped);
    EXPECT_TRUE(list.groups.isEmpty());
}

TEST(JoinedList, KnowsWhatAQueryFindsNoLonger) {
    EXPECT_EQ(lostPapers(listOf({25, 24, 12, 3}), listOf({31, 25, 3})), listOf({24, 12}).ids);
    EXPECT_TRUE(lostPapers(listOf({3}), listOf({3})).isEmpty());
}

} // namespace
} // namespace lectern::ui
