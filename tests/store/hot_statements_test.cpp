// SPDX-License-Identifier: GPL-3.0-or-later
// The statements that run for each paper, each key or each page find what they need by an index.
#include "core/library/import/importer.h"
#include "core/query/query.h"
#include "core/store/library_file.h"
#include "core/store/library_reader.h"
#include "core/store/paper_reads.h"
#include "core/store/paper_search.h"
#include "tests/store/steps_taken.h"
#include "tests/support/test_library.h"

#include <sqlite3.h>

using namespace lectern;
using tests::inventedDigest;
using tests::must;
using tests::stepsTakenOn;
using tests::TestLibrary;

namespace {

constexpr int today = 20'261'129;

// What is small however large the library, or made by the statement itself: filters, lists, tags,
// rules, offers to merge (o, n), highlights of a paper (h), digests (d), the row numbers.
constexpr const char *mayBeScanned[] = {"json_each",
                                        "j",
                                        "CONSTANT",
                                        "(subquery",
                                        "s VIRTUAL",
                                        "search VIRTUAL",
                                        "tag",
                                        "rule",
                                        "reading_list",
                                        "digest",
                                        "d",
                                        "saved_filter",
                                        "h",
                                        "o",
                                        "n",
                                        "sqlite_sequence"};
// Papers in the order of a page: who reads it stops when the page is full (query_plan_test.cpp);
// and an index that holds the few steps that are undone.
constexpr const char *indexesRead[] = {"SCAN p USING INDEX paper_visible",
                                       "SCAN step USING INDEX step_undone"};

bool isFullScan(const QString &plan) {
    if (!plan.startsWith(QLatin1String("SCAN "))) return false;
    for (const char *read : indexesRead)
        if (plan == QLatin1String(read)) return false;
    return std::none_of(std::begin(mayBeScanned), std::end(mayBeScanned), [&](const char *name) {
        const QString table = QStringLiteral("SCAN ") + QLatin1String(name);
        return plan == table || plan.startsWith(table + u' ') || plan.startsWith(table + u'-');
    });
}

QStringList planOf(sqlite3 *handle, const char *sql) {
    const QByteArray question = QByteArray("EXPLAIN QUERY PLAN ") + sql;
    sqlite3_stmt *plan = nullptr;
    if (sqlite3_prepare_v2(handle, question.constData(), -1, &plan, nullptr) != SQLITE_OK)
        return {}; // a BEGIN, a PRAGMA
    QStringList lines;
    while (sqlite3_step(plan) == SQLITE_ROW)
        lines.append(
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(plan, 3))));
    sqlite3_finalize(plan);
    return lines;
}

struct Kept {
    int statements = 0;
    QStringList fullScans;
};

// All statements that the connection keeps, those inside the full-text index too.
Kept statementsOf(store::Connection &connection) {
    QList<QByteArray> all;
    for (sqlite3_stmt *one = sqlite3_next_stmt(connection.handle(), nullptr); one;
         one = sqlite3_next_stmt(connection.handle(), one))
        all.append(sqlite3_sql(one));
    Kept kept;
    for (const QByteArray &sql : std::as_const(all)) {
        ++kept.statements;
        for (const QString &line : planOf(connection.handle(), sql.constData()))
            if (isFullScan(line))
                kept.fullScans.append(line + QStringLiteral(" in: ") + QString::fromUtf8(sql));
    }
    return kept;
}

// Imports by a connection of its own, which can be asked afterwards.
class Import {
  public:
    Import(TestLibrary &library, const QByteArray &digest) {
        library.close();
        m_file = must(store::LibraryFile::open({library.path()}, library.clock()));
        (void)stepsTakenOn(m_file->connection());
        library::Importer importer(*m_file, library.clock(), QUuid::createUuid(), {});
        library::ImportRequest request;
        request.bytes = digest;
        request.name = QStringLiteral("a.txt");
        EXPECT_EQ(must(importer.run(request)).files.constFirst().fresh, 40);
    }
    [[nodiscard]] store::Connection &connection() { return m_file->connection(); }

  private:
    std::unique_ptr<store::LibraryFile> m_file;
};

qint64 stepsOfImportInto(int papers) {
    TestLibrary library;
    library.importText(inventedDigest(papers));
    Import import(library, inventedDigest(40, papers + 1));
    return stepsTakenOn(import.connection());
}

TEST(HotStatements, OfAnImportReadNoTableWhole) {
    TestLibrary library;
    library.importText(inventedDigest(30));
    Import import(library, inventedDigest(40, 31));
    const Kept kept = statementsOf(import.connection());
    EXPECT_GT(kept.statements, 15);
    EXPECT_TRUE(kept.fullScans.isEmpty()) << qPrintable(kept.fullScans.join(u'\n'));
}

TEST(HotStatements, OfAPageOfPapersReadNoTableWhole) {
    TestLibrary library;
    library.importText(inventedDigest(30));
    const auto reader = must(store::openReader(library.path()));
    for (const char *text : {"lighthouse limit:5", "l* limit:5", "title:lighthouses limit:5",
                             "lighthouse is:undecided limit:5"}) {
        const auto page =
            must(store::findPapers(*reader, query::parse(QLatin1String(text)), today));
        ASSERT_FALSE(page.ids.isEmpty()) << text;
        must(store::readRows(*reader, page.ids, today));
        must(store::readPapers(*reader, page.ids, today));
    }
    const Kept kept = statementsOf(*reader);
    EXPECT_GT(kept.statements, 8);
    EXPECT_TRUE(kept.fullScans.isEmpty()) << qPrintable(kept.fullScans.join(u'\n'));
}

// The guard bites: a question that needs all papers is found out.
TEST(HotStatements, AreToldFromOnesThatReadAll) {
    TestLibrary library;
    library.importText(inventedDigest(5));
    const auto reader = must(store::openReader(library.path()));
    must(reader->run(QStringLiteral("SELECT id FROM paper WHERE venue = 'x'")));
    EXPECT_EQ(statementsOf(*reader).fullScans.size(), 1);
}

TEST(HotStatements, OfAnImportTakeNoMoreStepsInALargerLibrary) {
    const qint64 few = stepsOfImportInto(60);
    EXPECT_GT(few, 1000);
    EXPECT_LT(stepsOfImportInto(900), few * 3 / 2);
}

} // namespace
