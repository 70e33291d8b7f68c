// SPDX-License-Identifier: GPL-3.0-or-later
// The program ends after an import is complete and before its rules have run.
#include "core/store/connection.h"
#include "core/store/due_rules.h"
#include "core/store/library_file.h"
#include "tests/support/test_library.h"

using namespace lectern;
using tests::await;
using tests::inventedDigest;
using tests::must;
using tests::TestLibrary;

namespace {

// The library as such a crash leaves it: complete, with the note that the rules are due.
void crashAfterImport(TestLibrary &library) {
    library.importText(inventedDigest(3));
    const auto import = must(await(library->history())).constFirst().id;
    const auto digest = must(await(library->sidebar())).digests.constFirst().id;
    library.apply(library::SaveRule{{{},
                                     QStringLiteral("All"),
                                     true,
                                     QStringLiteral("*"),
                                     {{model::RuleAction::Does::Tag, QStringLiteral("seen")}}}});
    library.close();
    auto file = must(store::LibraryFile::open({library.path()}, library.clock()));
    auto transaction = must(store::Transaction::begin(*file, library.clock()));
    ASSERT_TRUE(store::noteDueRules(*transaction, {import, {digest}}));
    ASSERT_TRUE(transaction->commit());
}

TEST(RulesAfterACrash, RunAtTheNextStartAndOnlyThen) {
    TestLibrary library;
    crashAfterImport(library);
    library.reopen();
    EXPECT_EQ(library.ids(QStringLiteral("tag:seen")).size(), 3);
    const auto steps = must(await(library->history()));
    EXPECT_EQ(steps.constFirst().kind, library::StepKind::Rule);
    library.reopen();
    EXPECT_EQ(must(await(library->history())).size(), steps.size());
    library.apply(
        library::ChangeTags{library::Matching{QStringLiteral("*")}, {}, {QStringLiteral("seen")}});
    library.reopen();
    EXPECT_TRUE(library.ids(QStringLiteral("tag:seen")).isEmpty());
}

// As a long name makes of it that a tag above was given.
void breakTheFirstRule(TestLibrary &library) {
    library.close();
    const auto connection = must(store::Connection::open(library.path(), store::Mode::ReadWrite));
    must(connection->run(
        QStringLiteral("UPDATE rule SET actions = replace(actions, 'broken', ?) WHERE id = 1"),
        {QString(300, u'x')}));
}

TEST(RulesAfterACrash, AreNotHeldUpByOneThatCannotBeDone) {
    TestLibrary library;
    for (const auto *tag : {"broken", "sound"})
        library.apply(
            library::SaveRule{{{},
                               QString::fromLatin1(tag),
                               true,
                               QStringLiteral("*"),
                               {{model::RuleAction::Does::Tag, QString::fromLatin1(tag)}}}});
    breakTheFirstRule(library);
    library.reopen();
    library.importText(inventedDigest(3));
    EXPECT_EQ(library.ids(QStringLiteral("tag:sound")).size(), 3);
    library.close();
    const auto file = must(store::LibraryFile::open({library.path(), false, 0}, library.clock()));
    EXPECT_FALSE(must(store::dueRules(file->connection())));
}

TEST(RulesAfterACrash, AreNotDueAfterAnImportThatWentWell) {
    TestLibrary library;
    library.apply(library::SaveRule{{{},
                                     QStringLiteral("All"),
                                     true,
                                     QStringLiteral("*"),
                                     {{model::RuleAction::Does::Tag, QStringLiteral("seen")}}}});
    library.importText(inventedDigest(3));
    library.close();
    const auto file = must(store::LibraryFile::open({library.path()}, library.clock()));
    EXPECT_FALSE(must(store::dueRules(file->connection())));
}

} // namespace
