// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader_rows.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/reader_sql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lectern::store {

namespace {

QByteArray compact(const QJsonObject &image) {
    return QJsonDocument(image).toJson(QJsonDocument::Compact);
}

QString refTable(ColumnKind kind) {
    if (kind == ColumnKind::TagRef) return QStringLiteral("tag");
    return kind == ColumnKind::ListRef ? QStringLiteral("reading_list") : QStringLiteral("paper");
}

bool isRef(ColumnKind kind) {
    return kind == ColumnKind::TagRef || kind == ColumnKind::ListRef ||
           kind == ColumnKind::PaperRef;
}

} // namespace

base::Result<QList<QVariant>> livingKeys(Connection &connection, const ReaderTable &table) {
    const auto ranked =
        std::any_of(table.values.cbegin(), table.values.cend(), [](const auto &column) {
            return QLatin1String(column.name) == QLatin1String("rank");
        });
    QList<QVariant> keys;
    LECTERN_TRY(connection.each(QStringLiteral("SELECT %1 FROM %2 WHERE deleted = 0 ORDER BY %3")
                                    .arg(QLatin1String(table.keys.constFirst().name),
                                         QLatin1String(table.name),
                                         ranked ? QStringLiteral("rank, id") : QStringLiteral("1")),
                                {}, [&](const Row &row) -> base::Status {
                                    keys.append(row.value(0));
                                    return {};
                                }));
    return keys;
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

base::Result<QList<LivingRows::Keys>> LivingRows::ofPaper(model::PaperId paper) {
    const QString columns = columnNames(m_table.keys);
    QList<Keys> rows;
    LECTERN_TRY(m_connection.each(
        QStringLiteral("SELECT %1 FROM %2 WHERE paper_id = ? AND deleted = 0 ORDER BY %1")
            .arg(columns, QLatin1String(m_table.name)),
        {paper.value()}, [&](const Row &row) -> base::Status {
            Keys keys;
            for (int i = 0; i < m_table.keys.size(); ++i)
                keys.append(row.value(i));
            rows.append(keys);
            return {};
        }));
    return rows;
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
    LECTERN_ASSIGN(const auto papers, papersOf(keys, before, after));
    if (table().searched)
        for (const model::PaperId paper : papers)
            LECTERN_TRY(m_transaction.beforeTextChange(paper));
    if (after)
        LECTERN_TRY(write(keys, *after));
    else
        LECTERN_TRY(
            m_transaction.connection().run(eraseSql(table()), Keys{m_transaction.tick()} + keys));

    RowChange change;
    change.table = QLatin1String(table().name);
    LECTERN_ASSIGN(change.name, nameOf(keys));
    LECTERN_TRY(name(change, papers));
    if (before) change.before = compact(*before);
    if (after) change.after = compact(*after);
    m_transaction.record(std::move(change));
    return {};
}

// At most two: a row stands for a pair, or went from one to the other.
base::Status ReaderRows::name(RowChange &change, const QList<model::PaperId> &papers) {
    const auto uuidOf = [this](model::PaperId paper) -> base::Result<QUuid> {
        LECTERN_ASSIGN(const auto uuid,
                       m_transaction.connection().single(
                           QStringLiteral("SELECT uuid FROM paper WHERE id = ?"), {paper.value()}));
        return uuid ? QUuid::fromRfc4122(uuid->toByteArray()) : QUuid();
    };
    if (papers.isEmpty()) return {};
    change.paperId = papers.constFirst();
    LECTERN_ASSIGN(change.paper, uuidOf(change.paperId));
    if (papers.size() == 1) return {};
    change.otherId = papers.constLast();
    LECTERN_ASSIGN(change.other, uuidOf(change.otherId));
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
    case ColumnKind::ListRef:
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

// Those that its keys name; where they name none, the one its values name now, then the one before.
base::Result<QList<model::PaperId>> ReaderRows::papersOf(const Keys &keys,
                                                         const std::optional<Image> &before,
                                                         const std::optional<Image> &after) {
    QList<model::PaperId> papers;
    const auto add = [&papers](const QVariant &id) {
        const model::PaperId paper(id.toLongLong());
        if (paper.isValid() && !papers.contains(paper)) papers.append(paper);
    };
    for (int i = 0; i < table().keys.size(); ++i)
        if (table().keys.at(i).kind == ColumnKind::PaperRef) add(keys.at(i));
    for (const Column &column : table().values) {
        if (column.kind != ColumnKind::PaperRef) continue;
        for (const auto &image : {after, before}) {
            if (!image) continue;
            LECTERN_ASSIGN(const auto id,
                           fromLog(column, image->value(QLatin1String(column.name))));
            add(id.value_or(QVariant()));
        }
    }
    return papers;
}

} // namespace lectern::store
