// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump/write_dump.h"

#include "core/base/uuid.h"
#include "core/store/connection.h"
#include "core/store/dump/part_rows.h"
#include "core/store/visible.h"

#include <vector>

namespace lectern::store {

namespace {

const QString paperTable = QStringLiteral("paper");

// Every paper that a row of the reader's names, and those that she deleted.
QString readersPapers() {
    QStringList selects;
    for (const DumpedTable &each : dumpedTables()) {
        if (each.facts) continue;
        if (each.order.contains(QLatin1String("paper_id")) || each.table == u"highlight" ||
            each.table == u"attachment")
            selects.append(QStringLiteral("SELECT paper_id FROM ") + each.table);
    }
    selects.append(QStringLiteral("SELECT other_id FROM not_same"));
    selects.append(QStringLiteral("SELECT p.id FROM paper p WHERE ") + deletedPaper);
    return selects.join(QStringLiteral(" UNION "));
}

class DumpWriting {
  public:
    DumpWriting(Connection &library, DumpScope scope, DumpLineWriter::Sink sink)
        : m_library(library)
        , m_scope(scope)
        , m_lines(std::move(sink)) {}

    base::Status write();

  private:
    base::Status writeHeader();
    base::Status writeRows(const DumpedTable &table);
    base::Status addParts(QJsonObject &row, qint64 number, qint64 holder);
    base::Status writeNamed();
    base::Result<qint64> number(const QString &sql);

    Connection &m_library;
    DumpScope m_scope;
    DumpLineWriter m_lines;
    std::vector<std::unique_ptr<PartRows>> m_parts; // of the table that is being written
};

base::Result<qint64> DumpWriting::number(const QString &sql) {
    LECTERN_ASSIGN(const auto value, m_library.single(sql));
    return value ? value->toLongLong() : 0;
}

base::Status DumpWriting::writeHeader() {
    DumpHeader header;
    header.scope = m_scope;
    LECTERN_ASSIGN(const qint64 schema, number(QStringLiteral("PRAGMA user_version")));
    header.schema = int(schema);
    LECTERN_ASSIGN(const auto uuid, m_library.single(QStringLiteral(
                                        "SELECT value FROM meta WHERE key = 'library'")));
    header.library = uuid ? QUuid::fromRfc4122(uuid->toByteArray()) : QUuid();
    LECTERN_ASSIGN(header.clock,
                   number(QStringLiteral("SELECT value FROM meta WHERE key = 'clock'")));
    LECTERN_ASSIGN(header.summary, summarise(m_library));
    if (m_scope == DumpScope::Reader) {
        LECTERN_ASSIGN(
            header.deleted,
            number(QStringLiteral("SELECT count(*) FROM paper p WHERE ") + deletedPaper));
    }
    return m_lines.begin(header);
}

base::Status DumpWriting::write() {
    LECTERN_TRY(writeHeader());
    for (const DumpedTable &table : dumpedTables()) {
        if (m_scope == DumpScope::Library || !table.facts) LECTERN_TRY(writeRows(table));
        if (m_scope == DumpScope::Reader && table.table == paperTable) LECTERN_TRY(writeNamed());
    }
    return m_lines.end();
}

base::Status DumpWriting::writeRows(const DumpedTable &table) {
    m_parts.clear();
    for (const DumpedPart &part : partsOf(table.table)) {
        LECTERN_ASSIGN(auto rows, PartRows::over(m_library, part));
        m_parts.push_back(std::move(rows));
    }
    LECTERN_ASSIGN(const auto columns, dumpColumns(m_library, table.table));
    const auto joined = [](const DumpColumn &column) { return column.name == u"survivor_id"; };
    const bool knowsJoins = std::any_of(columns.cbegin(), columns.cend(), joined);
    const QString own = m_parts.empty() ? QStringLiteral("0") : QStringLiteral("x.id");
    const QString holder = knowsJoins ? QStringLiteral("coalesce(x.survivor_id, x.id)") : own;
    Statement rows(m_library, QStringLiteral("SELECT %1, %2, %3 FROM %4 x WHERE %5 ORDER BY %6")
                                  .arg(own, holder, selectList(columns), table.table,
                                       dumpedRows(table.table, columns), table.order));
    while (true) {
        LECTERN_ASSIGN(const bool more, rows.next());
        if (!more) return {};
        QJsonObject row = toJson(rows, columns, 2);
        LECTERN_TRY(addParts(row, rows.integer(0), rows.integer(1)));
        LECTERN_TRY(m_lines.write(table.table, row));
    }
}

// The texts of a paper that was joined into another stand with that one.
base::Status DumpWriting::addParts(QJsonObject &row, qint64 number, qint64 holder) {
    QHash<QString, PartRows::Places> places;
    QHash<QString, QList<QJsonObject>> arrays;
    for (const auto &part : m_parts) {
        const QString array = part->part().array;
        LECTERN_ASSIGN(arrays[array], part->read(number, places[array]));
        if (holder != number) LECTERN_TRY(part->read(holder, places[array]));
    }
    const auto &texts = places[QStringLiteral("texts")];
    const auto &sources = places[QStringLiteral("sources")];
    setPlaces(row, texts, sources);
    for (const auto &part : m_parts) {
        QJsonArray array;
        for (QJsonObject &each : arrays[part->part().array]) {
            setPlaces(each, texts, sources);
            array.append(each);
        }
        if (!array.isEmpty()) row.insert(part->part().array, array);
    }
    return {};
}

base::Status DumpWriting::writeNamed() {
    Statement papers(m_library,
                     QStringLiteral("SELECT p.id, p.uuid, coalesce(t.tidy, ''), "
                                    "iif(p.presence = 2, p.removed_at, NULL) FROM paper p "
                                    "LEFT JOIN paper_text t ON t.id = p.title_id "
                                    "WHERE p.id IN (%1) ORDER BY p.id")
                         .arg(readersPapers()));
    Statement keys(m_library, QStringLiteral("SELECT scheme, value FROM paper_key "
                                             "WHERE paper_id = ? ORDER BY scheme, value"));
    while (true) {
        LECTERN_ASSIGN(const bool more, papers.next());
        if (!more) return {};
        QJsonObject row{
            {QStringLiteral("uuid"),
             base::toText(QUuid::fromRfc4122(papers.blob(1).toByteArray()))},
            {QStringLiteral("title"), QString::fromUtf8(papers.text(2))},
        };
        if (!papers.isNull(3)) row.insert(QStringLiteral("deleted"), papers.integer(3));
        QJsonArray array;
        keys.bind(0, papers.integer(0));
        while (true) {
            LECTERN_ASSIGN(const bool another, keys.next());
            if (!another) break;
            array.append(QJsonArray{keys.integer(0), QString::fromUtf8(keys.text(1))});
        }
        row.insert(QStringLiteral("keys"), array);
        LECTERN_TRY(m_lines.write(namedPapers, row));
    }
}

} // namespace

base::Status writeDump(Connection &library, DumpScope scope, DumpLineWriter::Sink sink) {
    return DumpWriting(library, scope, std::move(sink)).write();
}

} // namespace lectern::store
