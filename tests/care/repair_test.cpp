// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/support/test_library.h"

namespace lectern::tests {

namespace {

struct Defect {
    const char *name;
    const char *sql;
};
constexpr Defect defects[] = {
    {"LexiconEmpty", "DELETE FROM lexicon"},
    {"IndexStale", "UPDATE note SET text = 'written behind its back'"},
    {"IndexEmpty", "INSERT INTO search(search) VALUES('delete-all')"},
    {"IndexOfTitlesEmpty", "INSERT INTO title_search(title_search) VALUES('delete-all')"},
    {"CounterBehind", "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'paper'"},
    {"OrphanedText", "INSERT INTO paper_text(paper_id, field, tidy, tidy_rules, hash) "
                     "VALUES(4711, 0, 'nobody''s', 1, x'00')"},
    {"OrphanedKey", "INSERT INTO paper_key(scheme, value, paper_id) VALUES(1, '2409.1', 4711)"},
};

class Repair : public testing::TestWithParam<Defect> {};

} // namespace

TEST_P(Repair, FindsItMendsItAndLosesNothing) {
    TestLibrary library;
    library.importText(inventedDigest(5));
    const auto ids = library.ids();
    library.apply(library::SetNote{ids.at(1), QStringLiteral("quixotic"), {}});
    library.close();
    {
        auto connection = must(store::Connection::open(library.path(), store::Mode::ReadWrite));
        must(connection->run(QStringLiteral("PRAGMA foreign_keys=OFF")));
        must(connection->run(QString::fromLatin1(GetParam().sql)));
    }
    library.reopen();
    const auto before = must(await(library->check()));
    ASSERT_FALSE(before.problems.isEmpty());
    const auto repaired = must(await(library->repair()));
    EXPECT_TRUE(repaired.problems.isEmpty()) << qPrintable(repaired.problems.join(u'\n'));
    EXPECT_EQ(repaired.mended.size(), before.problems.size());
    EXPECT_EQ(library.ids(), ids);
    EXPECT_EQ(library.ids(QStringLiteral("lighthou*")).size(), 5) << "by the beginning of a word";
    EXPECT_EQ(library.ids(QStringLiteral("title:lighthou*")).size(), 5);
    EXPECT_EQ(library.ids(library.paper(ids.at(1)).note.text.section(u' ', 0, 0)).size(), 1);
    EXPECT_EQ(must(await(library->backups())).size(), 1) << "of what was there before";
    library.importText(inventedDigest(2, 50), QStringLiteral("more.txt"));
    EXPECT_TRUE(must(await(library->check())).problems.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(OfEachDefect, Repair, testing::ValuesIn(defects),
                         [](const testing::TestParamInfo<Defect> &defect) {
                             return std::string(defect.param.name);
                         });

TEST(RepairOfASoundLibrary, ChangesNothing) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    const auto report = must(await(library->repair()));
    EXPECT_TRUE(report.problems.isEmpty());
    EXPECT_TRUE(report.mended.isEmpty());
    EXPECT_TRUE(must(await(library->backups())).isEmpty());
}

TEST(RepairOfALibrary, NeverRemovesWhatTheReaderWrote) {
    TestLibrary library;
    library.importText(inventedDigest(2));
    library.apply(library::SetNote{library.ids().at(0), QStringLiteral("mine"), {}});
    library.close();
    {
        auto connection = must(store::Connection::open(library.path(), store::Mode::ReadWrite));
        must(connection->run(QStringLiteral("PRAGMA foreign_keys=OFF")));
        must(connection->run(QStringLiteral("UPDATE note SET paper_id = 4711")));
    }
    library.reopen();
    EXPECT_FALSE(must(await(library->repair())).problems.isEmpty());
    library.close();
    const auto connection = must(store::Connection::open(library.path(), store::Mode::ReadOnly));
    EXPECT_EQ(must(connection->single(QStringLiteral("SELECT text FROM note")))->toString(),
              QStringLiteral("mine"));
}

} // namespace lectern::tests
