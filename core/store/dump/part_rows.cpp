// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump/part_rows.h"

namespace lectern::store {

namespace {

QString partSql(const DumpedPart &part, const QList<DumpColumn> &columns,
                const QString &condition) {
    return QStringLiteral("SELECT %1, %2 FROM %3 x WHERE x.%4 = ? AND %5 ORDER BY %6")
        .arg(part.order == u"id" ? QStringLiteral("x.id") : QStringLiteral("0"),
             selectList(columns), part.table, part.column, condition, part.order);
}

} // namespace

QString dumpedRows(const QString &table, const QList<DumpColumn> &columns) {
    if (table == QLatin1String("digest")) return QStringLiteral("x.complete = 1");
    for (const DumpColumn &column : columns)
        if (column.name == QLatin1String("digest_id"))
            return QStringLiteral("(x.digest_id IS NULL OR x.digest_id NOT IN "
                                  "(SELECT id FROM digest WHERE complete = 0))");
    return QStringLiteral("1");
}

base::Result<std::unique_ptr<PartRows>> PartRows::over(Connection &library,
                                                       const DumpedPart &part) {
    LECTERN_ASSIGN(auto columns, dumpColumns(library, part.table));
    const QString condition = dumpedRows(part.table, columns);
    columns.removeIf([&](const DumpColumn &column) { return column.name == part.column; });
    return std::make_unique<PartRows>(library, part, std::move(columns), condition);
}

PartRows::PartRows(Connection &library, const DumpedPart &part, QList<DumpColumn> columns,
                   const QString &condition)
    : m_part(part)
    , m_columns(std::move(columns))
    , m_rows(library, partSql(part, m_columns, condition)) {}

base::Result<QList<QJsonObject>> PartRows::read(qint64 owner, Places &places) {
    QList<QJsonObject> rows;
    m_rows.bind(0, owner);
    while (true) {
        LECTERN_ASSIGN(const bool more, m_rows.next());
        if (!more) return rows;
        places.insert(m_rows.integer(0), int(rows.size()));
        rows.append(toJson(m_rows, m_columns, 1));
    }
}

void setPlaces(QJsonObject &row, const PartRows::Places &texts, const PartRows::Places &sources) {
    for (const char *name : {"title_id", "abstract_id", "summary_id", "source_id"}) {
        const QString key = QString::fromLatin1(name);
        if (!row.contains(key)) continue;
        const PartRows::Places &places = qstrcmp(name, "source_id") == 0 ? sources : texts;
        const auto place = places.constFind(row.value(key).toInteger());
        row.remove(key);
        if (place != places.cend()) row.insert(key, *place);
    }
}

} // namespace lectern::store
