// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows_of_papers.h"

#include "core/base/uuid.h"
#include "core/store/paper_reads.h"
#include "core/store/reader_sql.h"

#include <QJsonDocument>

#include <algorithm>

namespace lectern::store {

namespace {

// Parameters: the papers as a JSON array, then the other keys. Columns: paper, its uuid, whether a
// row lives, its values.
QString readSql(const ReaderTable &table) {
    QString join;
    for (const Column &key : table.keys.first(table.keys.size() - 1))
        join += QStringLiteral(" AND r.%1 = ?").arg(QLatin1String(key.name));
    QString values;
    if (!table.values.isEmpty())
        values = QStringLiteral(", ") + columnNames(table.values, QStringLiteral("r."));
    return QStringLiteral("SELECT p.id, p.uuid, r.deleted%1 FROM json_each(?) j "
                          "CROSS JOIN paper p ON p.id = j.value "
                          "LEFT JOIN %2 r ON r.paper_id = p.id AND r.deleted = 0%3")
        .arg(values, QLatin1String(table.name), join);
}

// The rows that change, those that change alike one after the other: so the log keeps them as one.
std::vector<const RowsOfPapers::OfPaper *>
alikeTogether(const std::vector<RowsOfPapers::OfPaper> &rows) {
    using Images = QPair<QJsonValue, QJsonValue>; // null: none
    const auto orNull = [](const std::optional<RowsOfPapers::Image> &image) {
        return image ? QJsonValue(*image) : QJsonValue(QJsonValue::Null);
    };
    QHash<Images, size_t> places;
    std::vector<std::vector<const RowsOfPapers::OfPaper *>> groups;
    const RowsOfPapers::OfPaper *last = nullptr;
    size_t group = 0;
    for (const RowsOfPapers::OfPaper &row : rows) {
        if (row.before == row.after) continue;
        if (!last || row.before != last->before || row.after != last->after) {
            const Images images(orNull(row.before), orNull(row.after));
            group = places.value(images, groups.size());
            if (group == groups.size()) {
                places.insert(images, group);
                groups.emplace_back();
            }
        }
        groups[group].push_back(&row);
        last = &row;
    }
    std::vector<const RowsOfPapers::OfPaper *> together;
    together.reserve(rows.size());
    for (const auto &alike : groups)
        together.insert(together.end(), alike.cbegin(), alike.cend());
    return together;
}

} // namespace

RowsOfPapers::RowsOfPapers(Transaction &transaction, const ReaderTable &table,
                           ReaderRows::Keys others)
    : m_transaction(transaction)
    , m_table(table)
    , m_others(std::move(others)) {
    Q_ASSERT(fits(table) && m_others.size() + 1 == table.keys.size());
}

bool RowsOfPapers::fits(const ReaderTable &table) {
    const auto plain = [](const Column &column) { return column.kind == ColumnKind::Plain; };
    const auto other = [](const Column &key) {
        return key.kind == ColumnKind::TagRef || key.kind == ColumnKind::ListRef;
    };
    return !table.searched && table.keys.constLast().kind == ColumnKind::PaperRef &&
           std::all_of(table.keys.cbegin(), std::prev(table.keys.cend()), other) &&
           std::all_of(table.values.cbegin(), table.values.cend(), plain);
}

base::Result<std::vector<RowsOfPapers::OfPaper>>
RowsOfPapers::read(const QList<model::PaperId> &papers) {
    Statement statement(m_transaction.connection(), readSql(m_table));
    statement.bindText(0, idArray(papers).toUtf8());
    for (int i = 0; i < m_others.size(); ++i)
        statement.bind(i + 1, m_others.at(i).toLongLong());
    std::vector<OfPaper> rows;
    rows.reserve(static_cast<size_t>(papers.size()));
    while (true) {
        LECTERN_ASSIGN(const bool more, statement.next());
        if (!more) return rows;
        OfPaper row{model::PaperId(statement.integer(0)), QUuid::fromRfc4122(statement.blob(1)),
                    std::nullopt, std::nullopt};
        if (!statement.isNull(2)) {
            Image image;
            for (int i = 0; i < m_table.values.size(); ++i)
                image.insert(QLatin1String(m_table.values.at(i).name), statement.json(i + 3));
            row.before = row.after = image;
        }
        rows.push_back(std::move(row));
    }
}

base::Status RowsOfPapers::write(const std::vector<OfPaper> &rows) {
    Statement upserts(m_transaction.connection(), upsertSql(m_table));
    Statement erases(m_transaction.connection(), eraseSql(m_table));
    for (const OfPaper *row : alikeTogether(rows)) {
        LECTERN_TRY(row->after ? upsert(upserts, *row) : erase(erases, *row));
        LECTERN_TRY(record(*row));
    }
    return {};
}

base::Status RowsOfPapers::upsert(Statement &statement, const OfPaper &row) {
    bindKeys(statement, 0, row);
    int parameter = static_cast<int>(m_table.keys.size());
    for (const Column &column : m_table.values)
        statement.bind(parameter++, row.after->value(QLatin1String(column.name)));
    statement.bindBlob(parameter++, base::uuid7(m_transaction.clock()).toRfc4122());
    statement.bind(parameter, m_transaction.tick());
    return statement.run();
}

base::Status RowsOfPapers::erase(Statement &statement, const OfPaper &row) {
    statement.bind(0, m_transaction.tick());
    bindKeys(statement, 1, row);
    return statement.run();
}

void RowsOfPapers::bindKeys(Statement &statement, int first, const OfPaper &row) {
    for (const QVariant &key : std::as_const(m_others))
        statement.bind(first++, key.toLongLong());
    statement.bind(first, row.paper.value());
}

base::Status RowsOfPapers::record(const OfPaper &row) {
    const auto bytesOf = [this](const std::optional<Image> &image) -> std::optional<QByteArray> {
        if (!image) return std::nullopt;
        if (m_lastBytes.isEmpty() || m_lastImage != *image) {
            m_lastImage = *image;
            m_lastBytes = QJsonDocument(*image).toJson(QJsonDocument::Compact);
        }
        return m_lastBytes;
    };
    RowChange change;
    change.table = QLatin1String(m_table.name);
    LECTERN_ASSIGN(change.name, nameOf(row));
    change.paper = row.uuid;
    change.paperId = row.paper;
    change.before = bytesOf(row.before);
    change.after = bytesOf(row.after);
    m_transaction.record(std::move(change));
    return {};
}

base::Result<QByteArray> RowsOfPapers::nameOf(const OfPaper &row) {
    const QByteArray uuid = base::toText(row.uuid).toLatin1();
    if (m_nameStart.isEmpty()) {
        ReaderRows rows(m_transaction, m_table);
        LECTERN_ASSIGN(const QByteArray name,
                       rows.nameOf(m_others + ReaderRows::Keys{row.paper.value()}));
        const qsizetype at = name.lastIndexOf(uuid);
        m_nameStart = name.first(at);
        m_nameEnd = name.sliced(at + uuid.size());
    }
    return m_nameStart + uuid + m_nameEnd;
}

} // namespace lectern::store
