// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/library/lists.h"

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::Lists;
using tests::must;
using tests::TestLibrary;

namespace {

TEST_F(Lists, StandInTheOrderInWhichTheyWereMade) {
    make(group);
    make(thesis);
    EXPECT_EQ(names(), QStringList({group, thesis}));
    const auto moved = m_library.apply(library::MoveList{thesis, 1});
    EXPECT_EQ(names(), QStringList({thesis, group}));
    EXPECT_EQ(moved.step.value().sentence(), QStringLiteral("Moved the list Thesis, chapter 3"));
    EXPECT_FALSE(m_library.apply(library::MoveList{thesis, -5}).step);
    m_library.apply(library::MoveList{thesis, 99});
    EXPECT_EQ(names(), QStringList({group, thesis}));
}

TEST_F(Lists, NeedANameOfTheirOwn) {
    make(QStringLiteral("  To \n read "));
    EXPECT_EQ(names(), QStringList(QStringLiteral("To read")));
    using base::ErrorCode;
    EXPECT_EQ(failureOf(library::CreateList{QStringLiteral("TO READ")}), ErrorCode::Invalid);
    EXPECT_EQ(failureOf(library::CreateList{QStringLiteral(" ")}), ErrorCode::Invalid);
    EXPECT_EQ(failureOf(library::CreateList{QString(201, QLatin1Char('x'))}), ErrorCode::Invalid);
    EXPECT_EQ(failureOf(library::CreateList{QStringLiteral("a\x01z")}), ErrorCode::Invalid);
    EXPECT_EQ(failureOf(library::AddToList{QStringLiteral("none"), {m_ids.at(0)}}),
              ErrorCode::NotFound);
    for (const library::Op &op :
         QList<library::Op>{library::RenameList{QStringLiteral("none"), group},
                            library::DeleteList{QStringLiteral("none")},
                            library::DescribeList{QStringLiteral("none"), group},
                            library::MergeLists{QStringLiteral("none"), QStringLiteral("To read")},
                            library::MergeLists{QStringLiteral("To read"), QStringLiteral("none")}})
        EXPECT_EQ(failureOf(op), ErrorCode::NotFound);
    EXPECT_EQ(must(await(m_library->history())).size(), 2) << "what failed is no step";
}

TEST_F(Lists, HoldPapersInTheReadersOrder) {
    make(group, {3, 1});
    add(group, {5}, 1);
    add(group, {7, 8}, 2);
    add(group, {0});
    EXPECT_EQ(on(group), QList<int>({5, 7, 8, 3, 1, 0}));
}

TEST_F(Lists, AreLeftAloneByAddingTwice) {
    make(group, {3, 1});
    m_library.apply(library::CommentInList{group, m_ids.at(3), QStringLiteral("first")});
    const QByteArray before = m_library.dump();
    library::AddToList again{group, idsOf({1, 3, 3})};
    again.place = 1;
    again.comment = QStringLiteral("second");
    EXPECT_FALSE(m_library.apply(again).step);
    EXPECT_EQ(m_library.dump(), before);
    add(group, {3, 4, 4});
    EXPECT_EQ(on(group), QList<int>({3, 1, 4}));
}

struct Moving {
    QList<int> papers;
    int place;
    QList<int> after;
};

TEST_F(Lists, MovePapersToAPlaceAndLetThemKeepTheirOrder) {
    const QList<Moving> cases = {
        {{0}, 3, {1, 2, 0, 3, 4}},
        {{4}, 1, {4, 0, 1, 2, 3}},
        {{2}, 2, {0, 2, 1, 3, 4}},
        {{3, 1}, 1, {1, 3, 0, 2, 4}},
        {{1, 3}, 99, {0, 2, 4, 1, 3}},
        {{0, 4}, 2, {1, 0, 4, 2, 3}},
        {{2, 3}, -7, {2, 3, 0, 1, 4}},
        {{2, 3}, 3, {0, 1, 2, 3, 4}},
        {{0, 1, 2, 3, 4}, 4, {0, 1, 2, 3, 4}},
    };
    make(group, {0, 1, 2, 3, 4});
    for (const Moving &one : cases) {
        const QByteArray before = m_library.dump();
        const bool stays = one.after == on(group);
        EXPECT_EQ(move(group, one.papers, one.place).step.has_value(), !stays);
        EXPECT_EQ(on(group), one.after);
        if (stays) continue;
        expectUndoable(before);
        must(await(m_library->undo()));
    }
    EXPECT_EQ(failureOf(library::MovePapersInList{group, model::PaperIds(idsOf({7})), 1}),
              base::ErrorCode::NotFound);
}

TEST_F(Lists, KeepALineOfCommentForEachPaper) {
    make(group, {0, 1});
    make(thesis, {0});
    const auto done = m_library.apply(
        library::CommentInList{group, m_ids.at(0), QStringLiteral(" Figure 3\nfirst ")});
    EXPECT_EQ(done.step.value().sentence(),
              QStringLiteral("Commented on 1 paper(s) of the list Reading group"));
    EXPECT_EQ(commentOn(group, 0), QStringLiteral("Figure 3 first"));
    EXPECT_EQ(commentOn(group, 1), QString());
    EXPECT_EQ(commentOn(thesis, 0), QString());
    using base::ErrorCode;
    EXPECT_EQ(failureOf(library::CommentInList{thesis, m_ids.at(1), QStringLiteral("x")}),
              ErrorCode::NotFound);
    EXPECT_EQ(failureOf(library::CommentInList{group, m_ids.at(0), QString(1001, u'x')}),
              ErrorCode::Invalid);
    EXPECT_EQ(commentOn(group, 0), QStringLiteral("Figure 3 first"));
}

TEST_F(Lists, TakeAPaperOnManyAtOnce) {
    make(group, {0});
    make(thesis, {0, 1});
    EXPECT_EQ(m_library.paper(m_ids.at(0)).lists, QStringList({group, thesis}));
    m_library.apply(library::RemoveFromList{group, model::PaperIds(idsOf({0, 1}))});
    EXPECT_EQ(m_library.paper(m_ids.at(0)).lists, QStringList(thesis));
}

TEST_F(Lists, TellHowFarTheyAre) {
    make(group, {0, 1, 2});
    m_library.apply(library::DescribeList{group, QStringLiteral("Thursdays at four. ")});
    const auto list = must(await(m_library->lists())).constFirst();
    EXPECT_EQ(list.description, QStringLiteral("Thursdays at four."));
    EXPECT_EQ(list.papers, 3);
    EXPECT_EQ(list.read, 0);
    EXPECT_EQ(list.addedThisWeek, 3);
    EXPECT_EQ(must(await(m_library->sidebar())).lists.constFirst().papers, 3);
}

TEST_F(Lists, CountPlacesWithoutPapersThatCanNotBeSeen) {
    make(group, {0, 1, 2});
    const auto gone = m_library.apply(library::DeletePapers{model::PaperIds(idsOf({1}))});
    EXPECT_EQ(on(group), QList<int>({0, 2}));
    EXPECT_EQ(must(await(m_library->lists())).constFirst().papers, 2);
    add(group, {5}, 2);
    EXPECT_EQ(on(group), QList<int>({0, 5, 2}));
    move(group, {2}, 1);
    EXPECT_EQ(on(group), QList<int>({2, 0, 5}));
    must(await(m_library->undoSteps({gone.step.value().id})));
    EXPECT_EQ(on(group), QList<int>({2, 0, 1, 5})) << "it comes back where it stood";
}

TEST_F(Lists, AreDuplicatedBehindThemselves) {
    make(group, {2, 0});
    make(thesis);
    m_library.apply(library::CommentInList{group, m_ids.at(0), QStringLiteral("c")});
    m_library.apply(library::DescribeList{group, QStringLiteral("d")});
    m_library.apply(library::SetListBudget{group, 1});
    const QByteArray before = m_library.dump();
    m_library.apply(library::DuplicateList{group, QStringLiteral("Copy")});
    EXPECT_EQ(names(), QStringList({group, QStringLiteral("Copy"), thesis}));
    EXPECT_EQ(on(QStringLiteral("Copy")), QList<int>({2, 0}));
    EXPECT_EQ(commentOn(QStringLiteral("Copy"), 0), QStringLiteral("c"));
    EXPECT_EQ(must(await(m_library->lists())).at(1).description, QStringLiteral("d"));
    EXPECT_FALSE(must(await(m_library->lists())).at(1).budget);
    expectUndoable(before);
    EXPECT_EQ(failureOf(library::DuplicateList{group, thesis}), base::ErrorCode::Invalid);
}

TEST_F(Lists, AreMergedWithoutLosingAComment) {
    make(group, {0, 1});
    make(thesis, {1, 2, 3});
    for (const auto &[list, paper, comment] :
         {std::tuple{group, 1, "ours"}, {thesis, 1, "theirs"}, {thesis, 2, "new"}})
        m_library.apply(
            library::CommentInList{list, m_ids.at(paper), QString::fromLatin1(comment)});
    const QByteArray before = m_library.dump();
    m_library.apply(library::MergeLists{thesis, group});
    EXPECT_EQ(names(), QStringList(group));
    EXPECT_EQ(on(group), QList<int>({0, 1, 2, 3}));
    EXPECT_EQ(commentOn(group, 1), QStringLiteral("ours / theirs"));
    EXPECT_EQ(commentOn(group, 2), QStringLiteral("new"));
    expectUndoable(before);
    EXPECT_FALSE(m_library.apply(library::MergeLists{group, group}).step);
}

TEST_F(Lists, AreDeletedWholeAndComeBackWhole) {
    make(group, {2, 0, 1});
    m_library.apply(library::CommentInList{group, m_ids.at(0), QStringLiteral("c")});
    const QByteArray before = m_library.dump();
    const auto gone = m_library.apply(library::DeleteList{group});
    EXPECT_EQ(names(), QStringList());
    EXPECT_TRUE(gone.changes.touchesReader(m_ids.at(0)));
    EXPECT_TRUE(gone.changes.touchesSidebar());
    EXPECT_FALSE(gone.changes.touchesReader(m_ids.at(5)));
    expectUndoable(before);
}

TEST_F(Lists, AreFollowedByRulesAndQueriesWhenTheyAreRenamed) {
    make(group, {1});
    m_library.apply(library::SaveRule{{{},
                                       QStringLiteral("r"),
                                       true,
                                       QStringLiteral("list:\"reading GROUP\" sort:position"),
                                       {{model::RuleAction::Does::List, group}}}});
    const auto renamed = m_library.apply(library::RenameList{group, QStringLiteral("Club")});
    EXPECT_EQ(renamed.step.value().sentence(),
              QStringLiteral("Renamed the list Reading group to Club"));
    EXPECT_TRUE(renamed.changes.touchesReader(m_ids.at(1))) << "it shows the name";
    const model::Rule rule = must(await(m_library->rules())).constFirst().rule;
    EXPECT_EQ(rule.query, QStringLiteral("list:Club sort:position"));
    EXPECT_EQ(rule.actions.constFirst().to, QStringLiteral("Club"));
    EXPECT_EQ(on(QStringLiteral("Club")), QList<int>({1}));
    m_library.apply(library::RenameList{QStringLiteral("Club"), QStringLiteral("CLUB")});
    make(thesis);
    EXPECT_EQ(failureOf(library::RenameList{QStringLiteral("club"), thesis}),
              base::ErrorCode::Invalid);
}

TEST_F(Lists, AreFoundByTheirNameAndReadInTheirOrder) {
    make(group, {3, 1, 2});
    make(thesis, {1});
    const auto ids = [&](const char *query) {
        QList<int> papers;
        for (const model::PaperId id : m_library.ids(QString::fromUtf8(query)))
            papers.append(int(m_ids.indexOf(id)));
        return papers;
    };
    EXPECT_EQ(ids("list:\"reading group\""), QList<int>({1, 2, 3}));
    EXPECT_EQ(ids("list:\"reading group\" sort:position"), QList<int>({3, 1, 2}));
    EXPECT_EQ(ids("list:\"reading group\" sort:position-desc"), QList<int>({2, 1, 3}));
    EXPECT_EQ(ids("list:\"reading group\" -list:\"Thesis, chapter 3\" sort:position"),
              QList<int>({3, 2}));
    EXPECT_EQ(ids("has:list"), QList<int>({1, 2, 3}));
    EXPECT_EQ(ids("no:list"), QList<int>({0, 4, 5, 6, 7, 8}));
    const auto none = must(await(m_library->papers(QStringLiteral("list:nowhere"))));
    EXPECT_EQ(none.hint, QStringLiteral("There is no reading list “nowhere”."));
    EXPECT_TRUE(none.impossible);
    EXPECT_TRUE(none.ids.isEmpty());
    EXPECT_FALSE(must(await(m_library->papers(QStringLiteral("sort:position")))).hint.isEmpty());
}

TEST_F(Lists, AreUnitedWhenTwoPapersProveToBeOne) {
    make(group, {0, 1});
    make(thesis, {1});
    for (const int paper : {0, 1})
        m_library.apply(library::CommentInList{group, m_ids.at(paper), QString::number(paper)});
    const QByteArray before = m_library.dump();
    m_library.apply(library::Merge{m_ids.at(0), m_ids.at(1)});
    EXPECT_EQ(on(group), QList<int>({0}));
    EXPECT_EQ(on(thesis), QList<int>({0}));
    EXPECT_EQ(commentOn(group, 0), QStringLiteral("0 / 1"));
    expectUndoable(before);
}

TEST_F(Lists, AreFilledByRules) {
    m_library.apply(library::SaveRule{{{},
                                       QStringLiteral("r"),
                                       true,
                                       QStringLiteral("lighthouse"),
                                       {{model::RuleAction::Does::List, group}}}});
    m_library.importText(inventedDigest(3, 200), QStringLiteral("c.txt"));
    EXPECT_EQ(must(await(m_library->listed(group))).papers.ids, m_library.ids().mid(0, 3))
        << "in the order of the digest, on a list that was made for it";
    const model::Rule rule = must(await(m_library->rules())).constFirst().rule;
    m_library.apply(library::SetListBudget{group, 1});
    m_library.apply(library::RunRule{rule, model::RuleScope::Undecided});
    EXPECT_EQ(must(await(m_library->lists())).constFirst().papers, 12);
    const auto trial = must(await(m_library->tryRule(rule, model::RuleScope::Undecided)));
    EXPECT_EQ(trial.hasAll, 12);
    EXPECT_EQ(trial.changes, 0);
}

TEST_F(Lists, OfTenThousandPapersAreReadAndReorderedAtOnce) {
    TestLibrary library;
    library.importText(inventedDigest(10'000));
    const auto ids = library.ids();
    library.apply(library::CreateList{group});
    library.apply(library::AddToList{group, ids});
    EXPECT_EQ(must(await(library->listed(group))).papers.ids, ids);
    QElapsedTimer timer;
    timer.start();
    library.apply(library::MovePapersInList{group, model::PaperIds({ids.last()}), 5'000});
    const auto order = must(await(library->listed(group))).papers.ids;
    EXPECT_EQ(order.at(4'999), ids.last());
    EXPECT_LT(timer.elapsed(), 3'000);
}

} // namespace
