// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/library/lists.h"

using namespace lectern;
using tests::await;
using tests::Lists;
using tests::must;

namespace {

TEST_F(Lists, TakeOnlySoManyPapersAWeek) {
    make(group, {0, 1});
    m_library.apply(library::SetListBudget{group, 3});
    add(group, {2});
    EXPECT_EQ(failureOf(library::AddToList{group, idsOf({3})}), base::ErrorCode::OverBudget);
    EXPECT_EQ(must(await(m_library->addedThisWeek(group))), idsOf({0, 1, 2}));
    library::AddToList drop{group, idsOf({3})};
    drop.drop = idsOf({1, 0});
    const QByteArray before = m_library.dump();
    const auto done = m_library.apply(drop);
    EXPECT_EQ(on(group), QList<int>({0, 2, 3})) << "only as many as must go";
    EXPECT_EQ(done.step.value().sentence(),
              QStringLiteral("Put 1 paper(s) on the list Reading group and dropped 1"));
    expectUndoable(before);
    EXPECT_FALSE(add(group, {0}).step) << "it is on the list, and takes no place";
    m_library.clock().advanceMs(7 * dayMs);
    add(group, {1});
    EXPECT_EQ(on(group), QList<int>({0, 2, 3, 1}));
    EXPECT_EQ(must(await(m_library->addedThisWeek(group))), idsOf({1}));
}

TEST_F(Lists, CountAPaperThatComesBackAsNewAndOneThatWasOnlyUndoneAsOld) {
    make(group, {0, 1});
    m_library.clock().advanceMs(7 * dayMs);
    m_library.apply(library::RemoveFromList{group, model::PaperIds(idsOf({0, 1}))});
    must(await(m_library->undo()));
    EXPECT_EQ(must(await(m_library->addedThisWeek(group))), QList<model::PaperId>());
    m_library.apply(library::RemoveFromList{group, model::PaperIds(idsOf({0}))});
    add(group, {0});
    EXPECT_EQ(must(await(m_library->addedThisWeek(group))), idsOf({0}));
}

TEST_F(Lists, SayWhereThisWeekEnds) {
    make(group, {0, 1, 2, 3, 4});
    EXPECT_FALSE(must(await(m_library->listed(group))).weekEnds);
    m_library.apply(library::SetListBudget{group, 2});
    const auto listed = must(await(m_library->listed(group)));
    EXPECT_EQ(listed.weekEnds, std::optional<qsizetype>(2));
    EXPECT_EQ(listed.unreadBeyond, 3);
    m_library.apply(library::SetListBudget{group, 5});
    EXPECT_FALSE(must(await(m_library->listed(group))).weekEnds);
    EXPECT_EQ(failureOf(library::SetListBudget{group, 0}), base::ErrorCode::Invalid);
    EXPECT_EQ(failureOf(library::SetListBudget{group, 1000}), base::ErrorCode::Invalid);
    m_library.apply(library::SetListBudget{group, std::nullopt});
    EXPECT_FALSE(must(await(m_library->lists())).constFirst().budget);
}

TEST_F(Lists, CountWhatIsReadAndEndTheWeekBehindWhatIsToBeRead) {
    make(group, {0, 1, 2, 3, 4});
    m_library.apply(library::SetListBudget{group, 2});
    m_library.apply(
        library::SetProgress{model::PaperIds(idsOf({0, 1})), model::ReadingProgress::Read});
    const auto done =
        library::SetProgress{model::PaperIds(idsOf({2})), model::ReadingProgress::Reading};
    EXPECT_TRUE(m_library.apply(done).changes.touchesLists());
    const auto listed = must(await(m_library->listed(group)));
    EXPECT_EQ(listed.list.read, 2);
    EXPECT_EQ(listed.list.reading, 1);
    EXPECT_EQ(listed.list.readThisWeek, 2);
    EXPECT_EQ(listed.weekEnds, std::optional<qsizetype>(2));
    EXPECT_EQ(listed.unreadBeyond, 3);
    m_library.clock().advanceMs(7 * dayMs);
    const auto later = must(await(m_library->listed(group)));
    EXPECT_EQ(later.list.readThisWeek, 0);
    EXPECT_EQ(later.weekEnds, std::optional<qsizetype>(4)) << "two more are to be read";
    EXPECT_EQ(later.unreadBeyond, 1);
    const auto entry = must(await(m_library->listEntries(group, idsOf({2})))).constFirst();
    EXPECT_EQ(entry.progress, model::ReadingProgress::Reading);
}

TEST_F(Lists, TellWhatCameAndWentWithAPercentSignInTheName) {
    const QString list = QStringLiteral("Top %2");
    m_library.apply(library::CreateList{list});
    m_library.apply(library::SetListBudget{list, 1});
    m_library.apply(library::AddToList{list, idsOf({0})});
    library::AddToList more{list, idsOf({1})};
    more.drop = idsOf({0});
    EXPECT_EQ(m_library.apply(more).step->detail, QStringLiteral("Top %2\t1\t1"));
}

} // namespace
