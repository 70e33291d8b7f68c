// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection remembers is never older than the library.
#include "core/store/connection.h"
#include "core/store/digest_memory.h"
#include "core/store/prepared_statements.h"
#include "core/store/statement.h"
#include "tests/support/test_library.h"

#include <sqlite3.h>

using namespace lectern;
using tests::must;

namespace {

class Memories : public testing::Test {
  protected:
    Memories() { must(m_writer->run(QStringLiteral("CREATE TABLE t(a)"))); }

    [[nodiscard]] std::unique_ptr<store::Connection> open() const {
        return must(store::Connection::open(m_folder.filePath(QStringLiteral("some.db")),
                                            store::Mode::ReadWrite));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Connection> m_writer = open();
};

model::Digest digestNamed(const char *file) {
    model::Digest digest;
    digest.id = model::DigestId(1);
    digest.fileName = QString::fromLatin1(file);
    return digest;
}

TEST_F(Memories, OfDigestsLastAsLongAsTheLibraryStaysAsItIs) {
    const auto reader = open();
    store::DigestMemory memory;
    const auto look = [&] {
        must(reader->run(QStringLiteral("BEGIN")));
        (void)must(reader->single(QStringLiteral("SELECT count(*) FROM t"))); // it begins to read
        memory.lookAt(reader->handle());
    };
    const auto leave = [&] { must(reader->run(QStringLiteral("COMMIT"))); };
    look();
    memory.keep(digestNamed("a.txt"));
    leave();
    look();
    ASSERT_TRUE(memory.knows(model::DigestId(1))) << "or it would be of no use";
    EXPECT_EQ(memory.value(model::DigestId(1)).fileName, QStringLiteral("a.txt"));
    leave();
    must(m_writer->run(QStringLiteral("INSERT INTO t VALUES(1)")));
    look();
    EXPECT_FALSE(memory.knows(model::DigestId(1)));
    leave();
}

TEST_F(Memories, OfDigestsAreNotTrustedOutsideOfAReading) {
    store::DigestMemory memory;
    memory.keep(digestNamed("a.txt"));
    memory.lookAt(m_writer->handle());
    EXPECT_FALSE(memory.knows(model::DigestId(1)));
}

TEST_F(Memories, OfStatementsGiveThemAtTheirBeginningAndUnbound) {
    store::PreparedStatements statements;
    const auto sql = QStringLiteral("SELECT ?1");
    const auto first = statements.take(m_writer->handle(), sql);
    ASSERT_EQ(first.code, SQLITE_OK);
    sqlite3_bind_int(first.statement, 1, 7);
    ASSERT_EQ(sqlite3_step(first.statement), SQLITE_ROW); // in the middle of its answer
    const auto other = statements.take(m_writer->handle(), sql);
    EXPECT_NE(other.statement, first.statement) << "one that is in use is nobody else's";
    statements.giveBack(sql, first.statement);
    const auto again = statements.take(m_writer->handle(), sql);
    EXPECT_EQ(again.statement, first.statement);
    ASSERT_EQ(sqlite3_step(again.statement), SQLITE_ROW);
    EXPECT_EQ(sqlite3_column_type(again.statement, 0), SQLITE_NULL);
    statements.giveBack(sql, again.statement);
    statements.giveBack(sql, other.statement);
}

TEST_F(Memories, OfStatementsStayFewAndTellWhatIsNone) {
    store::PreparedStatements statements;
    for (int i = 0; i < 300; ++i) {
        const QString sql = QStringLiteral("SELECT %1").arg(i);
        statements.giveBack(sql, statements.take(m_writer->handle(), sql).statement);
    }
    int prepared = 0;
    for (auto *one = sqlite3_next_stmt(m_writer->handle(), nullptr); one;
         one = sqlite3_next_stmt(m_writer->handle(), one))
        ++prepared;
    EXPECT_LT(prepared, 200);
    EXPECT_NE(statements.take(m_writer->handle(), QStringLiteral("SELEKT 1")).code, SQLITE_OK);
}

TEST_F(Memories, OfStatementsFollowASchemaThatChanges) {
    const auto sum = [this] {
        store::Statement statement(*m_writer, QStringLiteral("SELECT * FROM t"));
        return must(statement.next()) ? statement.integer(0) : 0;
    };
    must(m_writer->run(QStringLiteral("INSERT INTO t VALUES(3)")));
    EXPECT_EQ(sum(), 3);
    must(m_writer->run(QStringLiteral("DROP TABLE t")));
    must(m_writer->run(QStringLiteral("CREATE TABLE t(b, a)")));
    must(m_writer->run(QStringLiteral("INSERT INTO t VALUES(4, 5)")));
    EXPECT_EQ(sum(), 4);
}

} // namespace
