// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump/dump_format.h"

#include "core/base/uuid.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace lectern::store {

namespace {

constexpr int dumpVersion = 1;
constexpr qsizetype sumDigits = 16;
constexpr qsizetype tailLength = sumDigits + 10; // ,"sum":"…"}

const QString versionKey = QStringLiteral("lectern-dump");
const QString scopeKey = QStringLiteral("scope");
const QString rowKey = QStringLiteral("row");
const QString tableKey = QStringLiteral("table");
const QString endKey = QStringLiteral("end");
const QString deletedOfHeader = QStringLiteral("deleted");

QByteArray sumOf(QByteArrayView bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex().first(sumDigits);
}

// Ends with the checksum of what stands before it.
bool isWhole(QByteArrayView line) {
    return line.size() >= tailLength &&
           line.last(tailLength) == ",\"sum\":\"" + sumOf(line.chopped(tailLength)) + "\"}";
}

QString nameOf(DumpScope scope) {
    return scope == DumpScope::Library ? QStringLiteral("library") : QStringLiteral("reader");
}

QJsonObject toJson(const QHash<QString, qint64> &rows) {
    QJsonObject object;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        object.insert(row.key(), row.value());
    return object;
}

DumpHeader headerIn(const QJsonObject &object) {
    DumpHeader header;
    header.scope = object.value(scopeKey).toString() == nameOf(DumpScope::Reader)
                       ? DumpScope::Reader
                       : DumpScope::Library;
    header.schema = object.value(QStringLiteral("schema")).toInt();
    header.library = QUuid::fromString(object.value(QStringLiteral("library")).toString());
    header.clock = object.value(QStringLiteral("clock")).toInteger();
    header.summary.papers = object.value(QStringLiteral("papers")).toInteger();
    header.summary.notes = object.value(QStringLiteral("notes")).toInteger();
    if (object.contains(deletedOfHeader))
        header.deleted = object.value(deletedOfHeader).toInteger();
    return header;
}

} // namespace

base::Status DumpLineWriter::begin(const DumpHeader &header) {
    QJsonObject line{{versionKey, dumpVersion},
                     {scopeKey, nameOf(header.scope)},
                     {QStringLiteral("schema"), header.schema},
                     {QStringLiteral("library"), base::toText(header.library)},
                     {QStringLiteral("clock"), header.clock},
                     {QStringLiteral("papers"), header.summary.papers},
                     {QStringLiteral("notes"), header.summary.notes}};
    if (header.deleted) line.insert(deletedOfHeader, *header.deleted);
    return put(line);
}

base::Status DumpLineWriter::write(const QString &table, const QJsonObject &row) {
    ++m_rows[table];
    return put({{rowKey, row}, {tableKey, table}});
}

base::Status DumpLineWriter::end() {
    const QJsonObject end{{QStringLiteral("rows"), toJson(m_rows)},
                          {QStringLiteral("sha256"), QString::fromLatin1(m_hash.result().toHex())}};
    return put({{endKey, end}});
}

base::Status DumpLineWriter::put(const QJsonObject &object) {
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    line.chop(1);
    line += ",\"sum\":\"" + sumOf(line) + "\"}\n";
    m_hash.addData(line);
    return m_sink(line);
}

base::Error DumpLineReader::damaged() const {
    return {base::ErrorCode::Damaged,
            QCoreApplication::translate("Lectern", "The dump is damaged in line %1.").arg(m_line),
            {}};
}

base::Result<QJsonObject> DumpLineReader::take() {
    LECTERN_ASSIGN(const auto line, m_source());
    ++m_line;
    if (!line)
        return base::fail(base::ErrorCode::Damaged,
                          QCoreApplication::translate(
                              "Lectern", "The dump ends in line %1, before all of it was there.")
                              .arg(m_line));
    if (!isWhole(*line)) return base::fail(damaged());
    const QJsonObject object = QJsonDocument::fromJson(*line).object();
    if (object.isEmpty()) return base::fail(damaged());
    if (!object.contains(endKey)) m_hash.addData(*line + '\n');
    return object;
}

base::Result<DumpHeader> DumpLineReader::begin() {
    LECTERN_ASSIGN(const auto line, m_source());
    m_line = 1;
    const QJsonObject first = QJsonDocument::fromJson(line.value_or(QByteArray())).object();
    if (!first.contains(versionKey))
        return base::fail(
            base::ErrorCode::Invalid,
            QCoreApplication::translate("Lectern", "The file is no dump of a library."));
    if (!isWhole(*line)) return base::fail(damaged());
    const DumpHeader header = headerIn(first);
    if (first.value(versionKey).toInt() > dumpVersion || header.schema > schemaVersion)
        return base::fail(
            base::ErrorCode::NewerLibrary,
            QCoreApplication::translate("Lectern", "The dump was made by a newer Lectern."));
    m_hash.addData(*line + '\n');
    return header;
}

base::Result<std::optional<DumpRow>> DumpLineReader::next() {
    LECTERN_ASSIGN(const QJsonObject object, take());
    if (object.contains(endKey)) {
        LECTERN_TRY(checkEnd(object.value(endKey).toObject()));
        return std::optional<DumpRow>();
    }
    DumpRow row{object.value(tableKey).toString(), object.value(rowKey).toObject()};
    ++m_rows[row.table];
    return std::optional(std::move(row));
}

base::Status DumpLineReader::checkEnd(const QJsonObject &end) {
    const bool whole =
        end.value(QStringLiteral("rows")).toObject() == toJson(m_rows) &&
        end.value(QStringLiteral("sha256")).toString() == QLatin1String(m_hash.result().toHex());
    if (!whole) return base::fail(damaged());
    LECTERN_ASSIGN(const auto more, m_source());
    if (!more) return {};
    ++m_line;
    return base::fail(damaged());
}

} // namespace lectern::store
