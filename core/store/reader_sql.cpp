// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader_sql.h"

#include <QStringList>

namespace lectern::store {

namespace {

QStringList namesOf(const QList<Column> &columns, const QString &before, const QString &after) {
    QStringList names;
    for (const Column &column : columns)
        names.append(before + QLatin1String(column.name) + after);
    return names;
}

} // namespace

QString columnNames(const QList<Column> &columns, const QString &before) {
    return namesOf(columns, before, {}).join(QStringLiteral(", "));
}

QString keyCondition(const ReaderTable &table) {
    return namesOf(table.keys, {}, QStringLiteral(" = ?")).join(QStringLiteral(" AND "));
}

QString upsertSql(const ReaderTable &table) {
    QList<Column> given = table.keys + table.values;
    if (table.keys.first().kind != ColumnKind::Uuid) given.append({"uuid", ColumnKind::Uuid});
    given.append({"changed"});
    QStringList marks;
    marks.fill(QStringLiteral("?"), given.size());
    QStringList updates{
        QStringLiteral("deleted = 0, changed = excluded.changed, device = excluded.device")};
    for (const Column &column : table.values)
        updates.append(QStringLiteral("%1 = excluded.%1").arg(QLatin1String(column.name)));
    return QStringLiteral("INSERT INTO %1(%2, reader_id, device, deleted) VALUES(%3, 1, 1, 0) "
                          "ON CONFLICT(%4) DO UPDATE SET %5")
        .arg(QLatin1String(table.name), columnNames(given), marks.join(QLatin1Char(',')),
             columnNames(table.keys), updates.join(QStringLiteral(", ")));
}

QString eraseSql(const ReaderTable &table) {
    return QStringLiteral("UPDATE %1 SET deleted = 1, changed = ?, device = 1 WHERE %2")
        .arg(QLatin1String(table.name), keyCondition(table));
}

} // namespace lectern::store
