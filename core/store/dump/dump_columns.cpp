// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump/dump_columns.h"

#include "core/base/uuid.h"
#include "core/store/connection.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace lectern::store {

namespace {

using Kind = DumpColumn::Kind;

struct NamedRows {
    const char *column;
    const char *table;
};
constexpr std::array rowColumns = {
    NamedRows{"paper_id", "paper"},   NamedRows{"other_id", "paper"},
    NamedRows{"home_id", "paper"},    NamedRows{"survivor_id", "paper"},
    NamedRows{"digest_id", "digest"}, NamedRows{"tag_id", "tag"},
    NamedRows{"step_id", "step"},     NamedRows{"list_id", "reading_list"},
    NamedRows{"device", "device"},    NamedRows{"reader_id", "reader"},
};
constexpr std::array placeColumns = {"title_id", "abstract_id", "summary_id", "source_id"};
constexpr std::array uuidColumns = {"uuid",       "old_uuid",    "new_uuid",
                                    "paper_uuid", "first_paper", "session"};
constexpr std::array longColumns = {"raw", "papers"};

template <size_t count>
bool isOneOf(const std::array<const char *, count> &names, const QString &name) {
    return std::any_of(names.begin(), names.end(),
                       [&](const char *each) { return name == QLatin1String(each); });
}

DumpColumn columnCalled(const QString &name, bool bytes) {
    if (bytes && isOneOf(uuidColumns, name)) return {name, Kind::Uuid};
    if (bytes) return {name, isOneOf(longColumns, name) ? Kind::Base64 : Kind::Hex};
    if (isOneOf(placeColumns, name)) return {name, Kind::Place};
    for (const NamedRows &each : rowColumns)
        if (name == QLatin1String(each.column))
            return {name, Kind::Row, QString::fromLatin1(each.table)};
    return {name};
}

QJsonValue valueIn(const Statement &row, int column, Kind kind) {
    if (row.isNull(column)) return {};
    switch (kind) {
    case Kind::Plain:
    case Kind::Place:
        return row.json(column);
    case Kind::Uuid:
    case Kind::Row:
        return base::toText(QUuid::fromRfc4122(row.blob(column).toByteArray()));
    case Kind::Hex:
        return QString::fromLatin1(row.blob(column).toByteArray().toHex());
    case Kind::Base64:
        return QString::fromLatin1(row.blob(column).toByteArray().toBase64());
    }
    Q_UNREACHABLE();
}

QByteArray bytesIn(const QJsonValue &value, Kind kind) {
    const QByteArray text = value.toString().toLatin1();
    if (kind == Kind::Hex) return QByteArray::fromHex(text);
    if (kind == Kind::Base64) return QByteArray::fromBase64(text);
    return QUuid::fromString(QLatin1String(text)).toRfc4122();
}

} // namespace

base::Result<QList<DumpColumn>> dumpColumns(Connection &library, const QString &table) {
    QList<DumpColumn> columns;
    LECTERN_TRY(library.each(QStringLiteral("SELECT name, type FROM pragma_table_info(?)"), {table},
                             [&](const Row &row) -> base::Status {
                                 if (row.text(0) == QLatin1String("id")) return {};
                                 columns.append(columnCalled(row.text(0),
                                                             row.text(1) == QLatin1String("BLOB")));
                                 return {};
                             }));
    return columns;
}

QString selectList(const QList<DumpColumn> &columns) {
    QStringList list;
    for (const DumpColumn &column : columns)
        list.append(column.kind == Kind::Row
                        ? QStringLiteral("(SELECT uuid FROM %1 r WHERE r.id = x.%2)")
                              .arg(column.table, column.name)
                        : QStringLiteral("x.") + column.name);
    return list.join(QStringLiteral(", "));
}

QJsonObject toJson(const Statement &row, const QList<DumpColumn> &columns, int first) {
    QJsonObject object;
    for (int i = 0; i < columns.size(); ++i) {
        const QJsonValue value = valueIn(row, first + i, columns.at(i).kind);
        if (!value.isNull()) object.insert(columns.at(i).name, value);
    }
    return object;
}

QString insertSql(const QString &table, const QList<DumpColumn> &columns, const QJsonObject &row) {
    QStringList names;
    QStringList values;
    for (const DumpColumn &column : columns) {
        if (!row.contains(column.name)) continue;
        names.append(column.name);
        values.append(column.kind == Kind::Row
                          ? QStringLiteral("(SELECT id FROM %1 WHERE uuid = ?)").arg(column.table)
                          : QStringLiteral("?"));
    }
    return QStringLiteral("INSERT INTO %1(%2) VALUES(%3)")
        .arg(table, names.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")));
}

void bindRow(Statement &statement, const QList<DumpColumn> &columns, const QJsonObject &row) {
    int parameter = 0;
    for (const DumpColumn &column : columns) {
        const auto value = row.constFind(column.name);
        if (value == row.constEnd()) continue;
        if (column.kind == Kind::Plain || column.kind == Kind::Place)
            statement.bind(parameter, *value);
        else
            statement.bindBlob(parameter, bytesIn(*value, column.kind));
        ++parameter;
    }
}

} // namespace lectern::store
