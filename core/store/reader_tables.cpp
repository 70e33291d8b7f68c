// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader_tables.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/reader_sql.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lectern::store {

namespace {

constexpr auto paperColumn = Column{"paper_id", ColumnKind::PaperRef};

QByteArray compact(const QJsonObject &image) {
    return QJsonDocument(image).toJson(QJsonDocument::Compact);
}

QString refTable(ColumnKind kind) {
    return kind == ColumnKind::TagRef ? QStringLiteral("tag") : QStringLiteral("paper");
}

bool isRef(ColumnKind kind) {
    return kind == ColumnKind::TagRef || kind == ColumnKind::PaperRef;
}

} // namespace

const ReaderTable &decisionTable() {
    static const ReaderTable table{
        "decision", {paperColumn}, {{"state"}, {"until"}, {"decided"}, {"decided_offset"}}};
    return table;
}

const ReaderTable &tagTable() {
    static const ReaderTable table{"tag",
                                   {{"uuid", ColumnKind::Uuid}},
                                   {{"name"}, {"folded"}, {"colour"}, {"digit"}},
                                   false,
                                   "folded"};
    return table;
}

const ReaderTable &paperTagTable() {
    static const ReaderTable table{"paper_tag", {{"tag_id", ColumnKind::TagRef}, paperColumn}, {}};
    return table;
}

const ReaderTable &noteTable() {
    static const ReaderTable table{
        "note", {paperColumn}, {{"text"}, {"noted"}, {"noted_offset"}}, true};
    return table;
}

const ReaderTable &correctionTable() {
    static const ReaderTable table{"correction", {paperColumn, {"field"}}, {{"value"}}, true};
    return table;
}

const ReaderTable &savedFilterTable() {
    static const ReaderTable table{
        "saved_filter",
        {{"uuid", ColumnKind::Uuid}},
        {{"name"}, {"folded"}, {"icon"}, {"query"}, {"sort"}, {"counted"}, {"rank"}},
        false,
        "folded"};
    return table;
}

const ReaderTable &ruleTable() {
    static const ReaderTable table{"rule",
                                   {{"uuid", ColumnKind::Uuid}},
                                   {{"name"}, {"enabled"}, {"query"}, {"actions"}, {"rank"}}};
    return table;
}

const ReaderTable *readerTable(const QString &name) {
    for (const ReaderTable *table : {&decisionTable(), &tagTable(), &paperTagTable(), &noteTable(),
                                     &correctionTable(), &savedFilterTable(), &ruleTable()})
        if (name == QLatin1String(table->name)) return table;
    return nullptr;
}

base::Result<std::optional<LivingRows::Image>> LivingRows::read(const Keys &keys) {
    const QString columns =
        m_table.values.isEmpty() ? QStringLiteral("1") : columnNames(m_table.values);
    std::optional<Image> image;
    LECTERN_TRY(m_connection.each(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 AND deleted = 0")
            .arg(columns, QLatin1String(m_table.name), keyCondition(m_table)),
        keys, [&](const Row &row) -> base::Status {
            image.emplace();
            for (int i = 0; i < m_table.values.size(); ++i) {
                LECTERN_ASSIGN(const QJsonValue value, toLog(m_table.values.at(i), row.value(i)));
                image->insert(QLatin1String(m_table.values.at(i).name), value);
            }
            return {};
        }));
    return image;
}

base::Result<QByteArray> LivingRows::rival(const Keys &keys, const Image &image) {
    if (!m_table.onlyOne) return QByteArray();
    const QString key = QLatin1String(m_table.keys.constFirst().name);
    LECTERN_ASSIGN(
        const auto other,
        m_connection.single(
            QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ? AND deleted = 0 AND %1 <> ?")
                .arg(key, QLatin1String(m_table.name), QLatin1String(m_table.onlyOne)),
            {notNull(image.value(QLatin1String(m_table.onlyOne)).toString()), keys.constFirst()}));
    return other ? nameOf({*other}) : QByteArray();
}

base::Status ReaderRows::put(const Keys &keys, const Image &image) {
    LECTERN_ASSIGN(const auto before, read(keys));
    if (before && *before == image) return {};
    return change(keys, before, image);
}

base::Status ReaderRows::erase(const Keys &keys) {
    LECTERN_ASSIGN(const auto before, read(keys));
    if (!before) return {};
    return change(keys, before, std::nullopt);
}

base::Status ReaderRows::change(const Keys &keys, const std::optional<Image> &before,
                                const std::optional<Image> &after) {
    const model::PaperId paper = paperOf(keys);
    if (table().searched) LECTERN_TRY(m_transaction.beforeTextChange(paper));
    if (after)
        LECTERN_TRY(write(keys, *after));
    else
        LECTERN_TRY(
            m_transaction.connection().run(eraseSql(table()), Keys{m_transaction.tick()} + keys));

    RowChange change;
    change.table = QLatin1String(table().name);
    LECTERN_ASSIGN(change.name, nameOf(keys));
    change.paperId = paper;
    if (paper.isValid()) {
        LECTERN_ASSIGN(const auto uuid,
                       m_transaction.connection().single(
                           QStringLiteral("SELECT uuid FROM paper WHERE id = ?"), {paper.value()}));
        if (uuid) change.paper = QUuid::fromRfc4122(uuid->toByteArray());
    }
    if (before) change.before = compact(*before);
    if (after) change.after = compact(*after);
    m_transaction.record(std::move(change));
    return {};
}

base::Status ReaderRows::write(const Keys &keys, const Image &image) {
    Keys values = keys;
    for (const Column &column : table().values) {
        LECTERN_ASSIGN(const auto value, fromLog(column, image.value(QLatin1String(column.name))));
        values.append(value.value_or(QVariant()));
    }
    if (table().keys.first().kind != ColumnKind::Uuid)
        values.append(blob(base::uuid7(m_transaction.clock())));
    values.append(m_transaction.tick());
    return m_transaction.connection().run(upsertSql(table()), values);
}

base::Result<QByteArray> LivingRows::nameOf(const Keys &keys) {
    QJsonArray name;
    for (int i = 0; i < keys.size(); ++i) {
        LECTERN_ASSIGN(const QJsonValue part, toLog(m_table.keys.at(i), keys.at(i)));
        name.append(part);
    }
    return QJsonDocument(name).toJson(QJsonDocument::Compact);
}

base::Result<std::optional<LivingRows::Keys>> LivingRows::keysOf(const QByteArray &name) {
    const QJsonArray parts = QJsonDocument::fromJson(name).array();
    if (parts.size() != m_table.keys.size()) return std::optional<Keys>();
    Keys keys;
    for (int i = 0; i < parts.size(); ++i) {
        LECTERN_ASSIGN(const auto key, fromLog(m_table.keys.at(i), parts.at(i)));
        if (!key) return std::optional<Keys>();
        keys.append(*key);
    }
    return std::optional<Keys>(keys);
}

base::Result<QJsonValue> LivingRows::toLog(const Column &column, const QVariant &value) {
    if (value.isNull()) return QJsonValue(QJsonValue::Null);
    switch (column.kind) {
    case ColumnKind::Uuid:
        return QJsonValue(base::toText(QUuid::fromRfc4122(value.toByteArray())));
    case ColumnKind::Blob:
        return QJsonValue(QString::fromLatin1(value.toByteArray().toHex()));
    case ColumnKind::Plain:
        return value.typeId() == QMetaType::QString ? QJsonValue(value.toString())
                                                    : QJsonValue(value.toLongLong());
    case ColumnKind::PaperRef:
    case ColumnKind::TagRef:
        break;
    }
    LECTERN_ASSIGN(
        const auto uuid,
        m_connection.single(
            QStringLiteral("SELECT uuid FROM %1 WHERE id = ?").arg(refTable(column.kind)),
            {value}));
    return uuid ? QJsonValue(base::toText(QUuid::fromRfc4122(uuid->toByteArray()))) : QJsonValue();
}

base::Result<std::optional<QVariant>> LivingRows::fromLog(const Column &column,
                                                          const QJsonValue &value) {
    using Found = std::optional<QVariant>;
    if (value.isNull()) return Found(QVariant());
    if (column.kind == ColumnKind::Blob)
        return Found(QByteArray::fromHex(value.toString().toLatin1()));
    if (column.kind == ColumnKind::Plain)
        return Found(value.isString() ? notNull(value.toString()) : QVariant(value.toInteger()));
    const QVariant uuid = blob(QUuid::fromString(value.toString()));
    if (!isRef(column.kind)) return Found(uuid);
    return m_connection.single(
        QStringLiteral("SELECT id FROM %1 WHERE uuid = ?").arg(refTable(column.kind)), {uuid});
}

model::PaperId ReaderRows::paperOf(const Keys &keys) const {
    for (int i = 0; i < table().keys.size(); ++i)
        if (table().keys.at(i).kind == ColumnKind::PaperRef)
            return model::PaperId(keys.at(i).toLongLong());
    return {};
}

} // namespace lectern::store
