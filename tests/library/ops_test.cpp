// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

TEST(Decide, CountsASnoozedPaperAsUndecidedFromItsDayOn) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    const QDate today = library.clock().today();
    library.apply(
        library::Decide{model::PaperIds({id}), model::DecisionState::Later, today.addDays(1)});
    EXPECT_EQ(library.ids(QStringLiteral("is:later")).size(), 1);
    library.clock().advanceMs(86'400'000);
    EXPECT_EQ(library.ids(QStringLiteral("is:later")).size(), 0);
    EXPECT_EQ(library.ids(QStringLiteral("is:undecided")).size(), 1);
    EXPECT_EQ(must(await(library->sidebar())).undecided, 1);
    EXPECT_EQ(must(await(library->rows({id}))).constFirst().decision,
              model::DecisionState::Undecided);
}

TEST(ChangeTags, CountsTagsBelowWithTheirParents) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    library.apply(library::ChangeTags{model::PaperIds({ids.at(0)}), {QStringLiteral("rl")}, {}});
    library.apply(library::ChangeTags{
        model::PaperIds({ids.at(0), ids.at(1)}), {QStringLiteral(" RL / offline ")}, {}});
    const auto tags = must(await(library->sidebar())).tags;
    ASSERT_EQ(tags.size(), 2);
    EXPECT_EQ(tags.at(0).name, QStringLiteral("rl"));
    EXPECT_EQ(tags.at(0).papers, 2);
    EXPECT_EQ(tags.at(1).name, QStringLiteral("RL/offline"));
    EXPECT_EQ(library.ids(QStringLiteral("tag:rl")).size(), 2);
}

TEST(ChangeTags, TakesNamesThatDifferInCaseForOne) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto ids = model::PaperIds(library.ids());
    library.apply(library::ChangeTags{ids, {QStringLiteral("Théorie")}, {}});
    EXPECT_FALSE(library.apply(library::ChangeTags{ids, {QStringLiteral("theorie")}, {}}).step);
    EXPECT_EQ(must(await(library->sidebar())).tags.size(), 1);
}

TEST(ChangeTags, RefusesNamesThatSayNothing) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto ids = model::PaperIds(library.ids());
    for (const auto *name : {"", " ", "a//b", "/a", "a\nb\x01", "\""}) {
        const auto result =
            await(library->apply(library::ChangeTags{ids, {QString::fromLatin1(name)}, {}}));
        ASSERT_FALSE(result) << name;
        EXPECT_EQ(result.error().code, base::ErrorCode::Invalid);
    }
    EXPECT_TRUE(must(await(library->sidebar())).tags.isEmpty());
}

TEST(ChangeTags, OfNoPaperMakesNoTag) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    EXPECT_FALSE(library
                     .apply(library::ChangeTags{
                         library::Matching{QStringLiteral("zzzz")}, {QStringLiteral("new")}, {}})
                     .step);
    EXPECT_TRUE(must(await(library->sidebar())).tags.isEmpty());
}

TEST(SetNote, KeepsWhatWasTypedByteForByte) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    const QString text =
        QStringLiteral("---\na: b\n---\r\n\u00A0two  blanks \t<b>\u202E\U0001F468");
    library.apply(library::SetNote{id, text, {}});
    library.reopen();
    EXPECT_EQ(library.paper(id).note.text, text);
    EXPECT_EQ(library.ids(QStringLiteral("blanks")).size(), 1) << "notes are searched";
}

TEST(Correct, IsLaidOverTheFactsSearchedAndTakenBack) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    const auto id = library.ids().constFirst();
    const QString before = library.paper(id).facts.title.tidy;
    library.apply(
        library::Correct{id, {{QStringLiteral("title"), QStringLiteral("Quixotic Title")}}});
    library.apply(
        library::Correct{id, {{QStringLiteral("authors"), QStringLiteral("Ann Müller; 林雨澄")}}});
    const auto paper = library.paper(id);
    EXPECT_EQ(paper.facts.title.tidy, QStringLiteral("Quixotic Title"));
    EXPECT_EQ(paper.facts.authors,
              QStringList({QStringLiteral("Ann Müller"), QStringLiteral("林雨澄")}));
    EXPECT_EQ(paper.corrected().size(), 2);
    EXPECT_EQ(library.ids(QStringLiteral("quixotic muller")), QList{id});
    library.importText(inventedDigest(3), QStringLiteral("again.txt"));
    EXPECT_EQ(library.paper(id).facts.title.tidy, QStringLiteral("Quixotic Title"));
    library.apply(library::Correct{id, {{QStringLiteral("title"), std::nullopt}}});
    EXPECT_EQ(library.paper(id).facts.title.tidy, before);
    EXPECT_TRUE(library.ids(QStringLiteral("quixotic")).isEmpty());
}

TEST(Correct, RefusesValuesThatTheFieldCannotHold) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    const QList<std::pair<const char *, const char *>> wrong = {{"published", "next year"},
                                                                {"published", "2026-02-31"},
                                                                {"arxiv", "12"},
                                                                {"doi", "hello"},
                                                                {"url", "javascript:alert(1)"},
                                                                {"url", "file:///etc/passwd"},
                                                                {"title", "  "},
                                                                {"colour", "red"}};
    for (const auto &[field, value] : wrong) {
        const auto result = await(library->apply(
            library::Correct{id, {{QString::fromLatin1(field), QString::fromLatin1(value)}}}));
        EXPECT_FALSE(result) << field << "=" << value;
    }
    EXPECT_EQ(must(await(library->history())).size(), 1);
}

TEST(Correct, OfAFormIsOneStepAndAllOfItOrNone) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    const QByteArray before = library.dump();
    const library::Correction authors{QStringLiteral("authors"), QStringLiteral("Ada; Emmy")};
    const auto refused = await(library->apply(
        library::Correct{id, {authors, {QStringLiteral("doi"), QStringLiteral("no such thing")}}}));
    EXPECT_FALSE(refused);
    EXPECT_EQ(library.dump(), before);
    library.apply(
        library::Correct{id, {authors, {QStringLiteral("published"), QStringLiteral("1843")}}});
    EXPECT_EQ(library.paper(id).corrected().size(), 2);
    EXPECT_EQ(must(await(library->history())).constFirst().detail,
              QStringLiteral("authors, published"));
    must(await(library->undo()));
    EXPECT_EQ(library.dump(), before);
}

TEST(Library, SendsOneChangeSetAfterTheCommitAndBeforeTheFuture) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    const auto id = library.ids().constFirst();
    QList<library::ChangeSet> sets;
    QObject::connect(&*library, &library::Library::changed,
                     [&](const library::ChangeSet &changes) { sets.append(changes); });
    library.apply(library::Decide{model::PaperIds({id}), model::DecisionState::Kept, {}});
    ASSERT_EQ(sets.size(), 1);
    EXPECT_TRUE(sets.constFirst().touchesRow(id));
    EXPECT_TRUE(sets.constFirst().touchesSidebar());
    EXPECT_FALSE(sets.constFirst().touchesMembership());
    (void)await(
        library->apply(library::Correct{id, {{QStringLiteral("colour"), QStringLiteral("x")}}}));
    EXPECT_EQ(sets.size(), 1) << "a failure changes nothing and says nothing";
}

TEST(Library, FindsAPaperByItsNames) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    const auto id = library.ids().constFirst();
    EXPECT_EQ(must(await(library->find(QString::number(id.value())))), id);
    EXPECT_EQ(must(await(library->find(library.paper(id).uuid.toString(QUuid::WithoutBraces)))),
              id);
    EXPECT_FALSE(await(library->find(QStringLiteral("2409.11340"))));
    EXPECT_FALSE(await(library->find(QStringLiteral("'; DROP TABLE paper;--"))));
}

TEST(Library, TellsOfATagThatIsNotThere) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto list = must(await(library->papers(QStringLiteral("tag:nowhere"))));
    EXPECT_TRUE(list.ids.isEmpty());
    EXPECT_TRUE(list.impossible);
    EXPECT_TRUE(list.hint.contains(QStringLiteral("nowhere")));
    EXPECT_EQ(must(await(library->papers(QStringLiteral("-tag:nowhere")))).ids.size(), 1);
}

TEST(Library, GoesToTheNextUndecidedOlderOneThenToTheNewest) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    const auto ids = library.ids();
    EXPECT_EQ(must(await(library->nextUndecided(ids.at(1)))), ids.at(2));
    library.apply(
        library::Decide{model::PaperIds({ids.at(1), ids.at(2)}), model::DecisionState::Kept, {}});
    EXPECT_EQ(must(await(library->nextUndecided(ids.at(1)))), ids.at(0));
    library.apply(library::Decide{model::PaperIds({ids.at(0)}), model::DecisionState::Skipped, {}});
    EXPECT_FALSE(must(await(library->nextUndecided({}))).isValid());
}

TEST(Library, RemembersThatAPaperWasSeen) {
    TestLibrary library;
    library.importText(inventedDigest(1));
    const auto id = library.ids().constFirst();
    library->markSeen(id);
    library.reopen(); // what waits is written on closing
    EXPECT_TRUE(library.paper(id).seen);
    EXPECT_EQ(must(await(library->history())).size(), 1) << "no step of undo";
}

} // namespace
