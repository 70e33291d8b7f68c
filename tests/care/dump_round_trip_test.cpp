// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/restore.h"
#include "core/store/connection.h"
#include "core/store/dump/dump_columns.h"
#include "core/store/dump/dump_tables.h"
#include "tests/care/random_reader.h"

#include <QFile>

namespace lectern::tests {

namespace {

int librariesToTry() {
    const int wanted = qEnvironmentVariableIntValue("LECTERN_LIBRARIES");
    return wanted > 0 ? wanted : 20;
}

} // namespace

TEST(Dump, LoadedIntoAnEmptyPlaceGivesTheSameBytes) {
    const int count = librariesToTry();
    for (int seed = 1; seed <= count; ++seed) {
        SCOPED_TRACE(seed);
        TestLibrary first;
        RandomReader(first, quint32(seed)).actOften(40);
        const QByteArray dump = dumpOf(first);
        const qsizetype shown = first.ids().size();
        const QString file = first.folder() + QStringLiteral("/dump.jsonl");

        TestLibrary second;
        second.close();
        ASSERT_TRUE(QFile::remove(second.path()));
        must(library::loadLibrary(second.path(), file, second.clock()));
        second.clock().set(first.clock().now());
        second.reopen();
        ASSERT_EQ(dumpOf(second), dump);
        EXPECT_EQ(second.ids().size(), shown);
        EXPECT_TRUE(must(await(second->check())).problems.isEmpty());
    }
}

TEST(Dump, OfWhatWasLoadedCanBeUndoneAsBefore) {
    TestLibrary first;
    first.importText(inventedDigest(3));
    const auto ids = first.ids();
    first.apply(library::SetNote{ids.at(1), QStringLiteral("before"), {}});
    first.apply(library::SetNote{ids.at(1), QStringLiteral("after"), {}});
    (void)dumpOf(first);
    const QString file = first.folder() + QStringLiteral("/dump.jsonl");
    TestLibrary second;
    second.close();
    must(library::loadLibrary(second.path(), file, second.clock()));
    second.reopen();
    must(await(second->undo()));
    EXPECT_EQ(second.paper(second.ids().at(1)).note.text, QStringLiteral("before"));
}

// A migration that adds a table or a column has it in the dumps, or says why not.
TEST(Dump, HoldsEveryTableAndEveryColumnOfTheSchema) {
    TestLibrary library;
    library.close();
    auto connection = must(store::Connection::open(library.path(), store::Mode::ReadOnly));
    QStringList known = store::tablesNotDumped();
    for (const store::DumpedTable &table : store::dumpedTables())
        known.append(table.table);
    for (const store::DumpedPart &part : store::dumpedParts())
        known.append(part.table);
    must(connection->each(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                       "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%search\\_%' ESCAPE '\\'"),
        {}, [&](const store::Row &row) -> base::Status {
            EXPECT_TRUE(known.contains(row.text(0))) << qPrintable(row.text(0));
            return {};
        }));
    for (const QString &table : std::as_const(known)) {
        const auto columns = must(store::dumpColumns(*connection, table));
        for (const store::DumpColumn &column : columns)
            EXPECT_TRUE(!column.name.endsWith(QLatin1String("_id")) ||
                        column.kind != store::DumpColumn::Kind::Plain ||
                        store::tablesNotDumped().contains(table))
                << qPrintable(table + u'.' + column.name) << " names a row by its number";
    }
}

TEST(Dump, PackedIsTheSameAndAnyChangedByteIsNoticed) {
    TestLibrary first;
    RandomReader(first, 7).actOften(10);
    const QByteArray dump = dumpOf(first);
    const QString packed = first.folder() + QStringLiteral("/dump.jsonl.gz");
    must(await(first->dumpTo(packed)));
    EXPECT_EQ(must(await(first->verifyBackup(packed))).contents->papers, first.ids().size());
    EXPECT_LT(QFile(packed).size(), dump.size() / 2);

    const QString broken = first.folder() + QStringLiteral("/broken.jsonl");
    QRandomGenerator random(1);
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = dump;
        const qsizetype at = random.bounded(int(bytes.size()));
        if (i % 3 == 0) bytes.truncate(at);
        if (i % 3 == 1) bytes[at] = static_cast<char>(bytes[at] ^ 1);
        if (i % 3 == 2) bytes.remove(at, 1 + bytes.indexOf('\n', at) - at);
        QFile file(broken);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        EXPECT_FALSE(await(first->verifyBackup(broken))) << i << " at " << at;
        EXPECT_FALSE(await(first->load(broken, library::LoadWay::Merge)));
    }
    EXPECT_EQ(dumpOf(first), dump) << "a rejected file changes no row";
}

} // namespace lectern::tests
