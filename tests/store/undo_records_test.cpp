// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/support/test_library.h"

using namespace lectern;
using tests::await;
using tests::must;
using tests::TestLibrary;

namespace {

void runBehindItsBack(TestLibrary &library, const QString &sql) {
    library.close();
    auto connection = store::Connection::open(library.path(), store::Mode::ReadWrite);
    ASSERT_TRUE(connection);
    ASSERT_TRUE((*connection)->run(sql));
    connection->reset();
    library.reopen();
}

TEST(UndoRecords, DeclineRatherThanClobberAChangeMadeSince) {
    TestLibrary library;
    library.importText(tests::inventedDigest(1));
    const auto id = library.ids().constFirst();
    library.apply(library::Decide{model::PaperIds({id}), model::DecisionState::Kept, {}});
    runBehindItsBack(library, QStringLiteral("UPDATE decision SET state = 3"));
    const auto undo = await(library->undo());
    ASSERT_FALSE(undo);
    EXPECT_EQ(undo.error().code, base::ErrorCode::Declined);
    EXPECT_EQ(library.paper(id).decision.state, model::DecisionState::Skipped);
}

TEST(UndoRecords, NameRowsByUuidAndNeverByNumber) {
    TestLibrary library;
    library.importText(tests::inventedDigest(1));
    const auto id = library.ids().constFirst();
    const QString uuid = library.paper(id).uuid.toString(QUuid::WithoutBraces);
    library.apply(library::ChangeTags{model::PaperIds({id}), {QStringLiteral("rl")}, {}});
    library.close();
    auto connection = store::Connection::open(library.path(), store::Mode::ReadOnly);
    ASSERT_TRUE(connection);
    const auto name =
        (*connection)
            ->single(QStringLiteral("SELECT row_name FROM change WHERE table_name = 'paper_tag'"));
    ASSERT_TRUE(name && *name);
    EXPECT_TRUE((*name)->toString().contains(uuid));
}

// As all decisions of a large library do, which were made one by one.
TEST(UndoRecords, TakeBackTheNewestStepHoweverMuchItChanged) {
    TestLibrary library;
    library.importText(tests::inventedDigest(1));
    const auto id = library.ids().constFirst();
    library.apply(library::Decide{model::PaperIds({id}), model::DecisionState::Kept, {}});
    runBehindItsBack(library, QStringLiteral("UPDATE step SET bytes = 1 << 30 WHERE id = "
                                             "(SELECT max(id) FROM step)"));
    must(await(library->undo()));
    EXPECT_EQ(library.paper(id).decision.state, model::DecisionState::Undecided);
    const auto older = await(library->undo());
    ASSERT_FALSE(older) << "what is behind it stays out of reach";
    EXPECT_EQ(older.error().code, base::ErrorCode::Declined);
}

TEST(UndoRecords, AreNeverPruned) {
    TestLibrary library;
    library.importText(tests::inventedDigest(1));
    const auto id = library.ids().constFirst();
    library.apply(library::SetNote{id, QStringLiteral("a"), {}});
    must(await(library->undo()));
    must(await(library->redo()));
    library.close();
    auto connection = store::Connection::open(library.path(), store::Mode::ReadOnly);
    ASSERT_TRUE(connection);
    const auto acts = (*connection)
                          ->single(QStringLiteral(
                              "SELECT group_concat(act) FROM change WHERE table_name = 'note'"));
    ASSERT_TRUE(acts && *acts);
    EXPECT_EQ((*acts)->toString(), QStringLiteral("0,1,2"));
}

} // namespace
