// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_rows.h"

#include "core/store/statement.h"

namespace lectern::store {

namespace {

constexpr qsizetype uuidBytes = 16;
constexpr qsizetype uuidLetters = 36;
constexpr size_t mostInRow = 65'536; // papers: a megabyte

// Where the uuid of its paper begins in the name of a row whose last key that is; else -1.
qsizetype placeOfPaper(const RowChange &change) {
    const qsizetype place = change.name.size() - uuidLetters - 2; // `"]` is behind it
    if (change.paper.isNull() || !change.other.isNull() || place < 1) return -1;
    const QByteArray uuid = change.paper.toByteArray(QUuid::WithoutBraces);
    return QByteArrayView(change.name).sliced(place, uuidLetters) == uuid ? place : -1;
}

// One past the last change that differs from the one at `first` in nothing but its paper.
size_t endOfRun(const std::vector<RowChange> &changes, size_t first) {
    const RowChange &one = changes[first];
    const qsizetype place = placeOfPaper(one);
    size_t end = first + 1;
    if (place < 0) return end;
    const QByteArrayView start = QByteArrayView(one.name).first(place);
    const auto alike = [&](const RowChange &other) {
        return other.table == one.table && other.before == one.before && other.after == one.after &&
               other.name.size() == one.name.size() && other.name.startsWith(start) &&
               placeOfPaper(other) == place;
    };
    const size_t most = std::min(changes.size(), first + mostInRow);
    while (end < most && alike(changes[end]))
        ++end;
    return end;
}

// `["…",null]`
QByteArray nameOfRun(const RowChange &one) {
    return one.name.first(placeOfPaper(one) - 1) + "null]";
}

QByteArray nameInRun(const QByteArray &run, const QUuid &paper) {
    return run.chopped(5) + '"' + paper.toByteArray(QUuid::WithoutBraces) + "\"]";
}

void bindImage(Statement &statement, int parameter, const std::optional<QByteArray> &image) {
    if (image)
        statement.bindText(parameter, *image);
    else
        statement.bindNull(parameter);
}

QByteArray uuidsOf(const std::vector<RowChange> &changes, size_t first, size_t end) {
    QByteArray uuids;
    uuids.reserve(qsizetype(end - first) * uuidBytes);
    for (size_t i = first; i < end; ++i)
        uuids += changes[i].paper.toRfc4122();
    return uuids;
}

void bindRun(Statement &insert, const std::vector<RowChange> &changes, size_t first, size_t end) {
    const RowChange &one = changes[first];
    const bool isRun = end - first > 1;
    insert.bindText(3, one.table.toUtf8());
    insert.bindText(4, isRun ? nameOfRun(one) : one.name);
    if (isRun || one.paper.isNull())
        insert.bindNull(5);
    else
        insert.bindBlob(5, one.paper.toRfc4122());
    bindImage(insert, 6, one.before);
    bindImage(insert, 7, one.after);
    if (isRun)
        insert.bindBlob(8, uuidsOf(changes, first, end));
    else
        insert.bindNull(8);
}

std::optional<QByteArray> imageIn(const Statement &row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return row.text(column).toByteArray();
}

void readRun(const RowChange &run, const QByteArray &uuids,
             const std::function<void(RowChange)> &sink) {
    for (qsizetype at = 0; at + uuidBytes <= uuids.size(); at += uuidBytes) {
        RowChange change = run;
        change.paper = QUuid::fromRfc4122(QByteArrayView(uuids).sliced(at, uuidBytes));
        change.name = nameInRun(run.name, change.paper);
        sink(std::move(change));
    }
}

} // namespace

base::Status writeLog(Transaction &transaction, model::StepId step, int act, size_t first) {
    Statement insert(transaction.connection(),
                     QStringLiteral("INSERT INTO change(step_id, act, at, table_name, row_name, "
                                    "paper_uuid, before, after, papers) "
                                    "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(0, step.value());
    insert.bind(1, act);
    insert.bind(2, transaction.clock().now().utcMs);
    const std::vector<RowChange> &changes = transaction.changes();
    for (size_t end = 0; first < changes.size(); first = end) {
        end = endOfRun(changes, first);
        bindRun(insert, changes, first, end);
        LECTERN_TRY(insert.run());
    }
    return {};
}

qint64 bytesBefore(const std::vector<RowChange> &changes) {
    qint64 bytes = 0;
    for (size_t first = 0, end = 0; first < changes.size(); first = end) {
        end = endOfRun(changes, first);
        if (changes[first].before) bytes += changes[first].before->size();
        if (end - first > 1) bytes += qint64(end - first) * uuidBytes;
    }
    return bytes;
}

base::Status readLog(Connection &connection, model::StepId step,
                     const std::function<void(RowChange)> &sink) {
    Statement rows(connection,
                   QStringLiteral("SELECT table_name, row_name, paper_uuid, before, after, papers "
                                  "FROM change WHERE step_id = ? AND act = 0 ORDER BY id"));
    rows.bind(0, step.value());
    while (true) {
        LECTERN_ASSIGN(const bool more, rows.next());
        if (!more) return {};
        RowChange change;
        change.table = QString::fromUtf8(rows.text(0));
        change.name = rows.text(1).toByteArray();
        change.paper = QUuid::fromRfc4122(rows.blob(2));
        change.before = imageIn(rows, 3);
        change.after = imageIn(rows, 4);
        if (rows.isNull(5))
            sink(std::move(change));
        else
            readRun(change, rows.blob(5).toByteArray(), sink);
    }
}

} // namespace lectern::store
