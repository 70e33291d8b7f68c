// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/steps.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/statement.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace lectern::store {

namespace {

const QString stepColumns =
    QStringLiteral("SELECT id, kind, detail, stretch, first_paper, papers, at, at_offset, state, "
                   "row_number() OVER newest <= %1 AND sum(bytes) OVER newest <= %2, "
                   "origin <> 'watch' FROM step ")
        .arg(undoWindowSteps)
        .arg(undoWindowBytes);
const QString newestWindow = QStringLiteral("WINDOW newest AS (ORDER BY id DESC) ");

StepRecord toStep(const Row &row) {
    return {model::StepId(row.integer(0)),
            row.text(1),
            row.text(2),
            row.text(3),
            QUuid::fromRfc4122(row.blob(4)),
            row.integer(5),
            {row.integer(6), static_cast<int>(row.integer(7))},
            static_cast<int>(row.integer(8)),
            row.integer(9) != 0,
            row.integer(10) != 0};
}

base::Result<std::optional<StepRecord>> firstStep(Connection &connection, const QString &rest) {
    std::optional<StepRecord> step;
    LECTERN_TRY(connection.each(stepColumns + rest, {}, [&](const Row &row) -> base::Status {
        step = toStep(row);
        return {};
    }));
    return step;
}

void bindImage(Statement &statement, int parameter, const std::optional<QByteArray> &image) {
    if (image)
        statement.bindText(parameter, *image);
    else
        statement.bindNull(parameter);
}

base::Status logChanges(Transaction &transaction, model::StepId step, Act act) {
    Statement insert(transaction.connection(),
                     QStringLiteral("INSERT INTO change(step_id, act, at, table_name, row_name, "
                                    "paper_uuid, before, after) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(0, step.value());
    insert.bind(1, static_cast<int>(act));
    insert.bind(2, transaction.clock().now().utcMs);
    for (const RowChange &change : transaction.changes()) {
        insert.bindText(3, change.table.toUtf8());
        insert.bindText(4, change.name);
        if (change.paper.isNull())
            insert.bindNull(5);
        else
            insert.bindBlob(5, change.paper.toRfc4122());
        bindImage(insert, 6, change.before);
        bindImage(insert, 7, change.after);
        LECTERN_TRY(insert.run());
    }
    return {};
}

qint64 bytesBefore(const Transaction &transaction) {
    qint64 bytes = 0;
    for (const RowChange &change : transaction.changes())
        bytes += change.before ? change.before->size() : 0;
    return bytes;
}

// An import's change names its digest, and how many papers stand in it.
qint64 papersOfDigests(const Transaction &transaction) {
    qint64 papers = 0;
    for (const RowChange &change : transaction.changes())
        if (change.table == QLatin1String("digest") && change.after)
            papers += QJsonDocument::fromJson(*change.after)[QStringLiteral("papers")].toInteger();
    return papers;
}

StepRecord describe(const Transaction &transaction, const QString &kind, const QString &detail,
                    const QString &stretch) {
    StepRecord step;
    step.kind = kind;
    step.detail = detail;
    step.stretch = stretch;
    step.when = transaction.clock().now();
    QSet<QUuid> papers;
    for (const RowChange &change : transaction.changes()) {
        if (change.paper.isNull()) continue;
        if (papers.isEmpty()) step.firstPaper = change.paper;
        papers.insert(change.paper);
    }
    step.papers = papers.size() + papersOfDigests(transaction);
    return step;
}

base::Result<std::optional<StepRecord>> sameStretch(Connection &connection,
                                                    const StepRecord &step) {
    if (step.stretch.isEmpty()) return std::optional<StepRecord>();
    LECTERN_ASSIGN(
        auto newest,
        firstStep(connection, newestWindow + QStringLiteral("ORDER BY id DESC LIMIT 1")));
    const bool same = newest && newest->state == 0 && newest->kind == step.kind &&
                      newest->stretch == step.stretch && newest->firstPaper == step.firstPaper;
    return same ? newest : std::optional<StepRecord>();
}

} // namespace

base::Result<StepRecord> writeStep(Transaction &transaction, const QString &kind,
                                   const QString &detail, const QString &stretch,
                                   const QUuid &session, StepOrigin origin) {
    Connection &connection = transaction.connection();
    StepRecord step = describe(transaction, kind, detail, stretch);
    LECTERN_ASSIGN(const auto earlier, sameStretch(connection, step));
    if (earlier) {
        LECTERN_TRY(
            connection.run(QStringLiteral("UPDATE step SET at = ?, at_offset = ? WHERE id = ?"),
                           {step.when.utcMs, step.when.offsetMinutes, earlier->id.value()}));
        step.id = earlier->id;
    } else {
        const bool readers = origin == StepOrigin::Reader;
        if (readers)
            LECTERN_TRY(
                connection.run(QStringLiteral("UPDATE step SET state = 2 WHERE state = 1")));
        LECTERN_TRY(connection.run(
            QStringLiteral("INSERT INTO step(uuid, kind, detail, stretch, first_paper, papers, at, "
                           "at_offset, origin, session, bytes) VALUES(?,?,?,?,?,?,?,?,?,?,?)"),
            {blob(base::uuid7(transaction.clock())), kind, notNull(detail), orNull(stretch),
             step.firstPaper.isNull() ? QVariant(QMetaType::fromType<QByteArray>())
                                      : blob(step.firstPaper),
             step.papers, step.when.utcMs, step.when.offsetMinutes,
             readers ? QStringLiteral("reader") : QStringLiteral("watch"), blob(session),
             bytesBefore(transaction)}));
        LECTERN_ASSIGN(const auto id,
                       connection.single(QStringLiteral("SELECT last_insert_rowid()")));
        step.id = model::StepId(id ? id->toLongLong() : 0);
    }
    LECTERN_TRY(logChanges(transaction, step.id, Act::Done));
    return step;
}

base::Status writeAct(Transaction &transaction, model::StepId step, Act act) {
    LECTERN_TRY(
        transaction.connection().run(QStringLiteral("UPDATE step SET state = ? WHERE id = ?"),
                                     {act == Act::Undo ? 1 : 0, step.value()}));
    return logChanges(transaction, step, act);
}

base::Result<std::optional<StepRecord>> newestDone(Connection &connection, Whose whose) {
    LECTERN_ASSIGN(auto steps, readSteps(connection, undoWindowSteps));
    for (const StepRecord &step : steps)
        if (step.state == 0 && (step.readers || whose == Whose::Anybody))
            return step.undoable ? std::optional(step) : std::nullopt;
    return std::optional<StepRecord>();
}

base::Result<std::optional<StepRecord>> nextUndone(Connection &connection) {
    // Steps are undone newest first, so the oldest undone one is the next to redo.
    return firstStep(connection, QStringLiteral("WHERE state = 1 ") + newestWindow +
                                     QStringLiteral("ORDER BY id ASC LIMIT 1"));
}

base::Result<std::vector<RowChange>> netChanges(Connection &connection, model::StepId step) {
    std::vector<RowChange> net;
    QHash<QPair<QString, QByteArray>, size_t> places;
    const auto image = [](const Row &row, int column) {
        return row.isNull(column) ? std::optional<QByteArray>() : row.text(column).toUtf8();
    };
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT table_name, row_name, paper_uuid, before, after FROM change "
                       "WHERE step_id = ? AND act = 0 ORDER BY id"),
        {step.value()}, [&](const Row &row) -> base::Status {
            const QPair<QString, QByteArray> place(row.text(0), row.text(1).toUtf8());
            if (const auto known = places.constFind(place); known != places.cend()) {
                net[*known].after = image(row, 4);
                return {};
            }
            places.insert(place, net.size());
            net.push_back({place.first,
                           place.second,
                           QUuid::fromRfc4122(row.blob(2)),
                           {},
                           image(row, 3),
                           image(row, 4)});
            return {};
        }));
    return net;
}

base::Result<QList<StepRecord>> readSteps(Connection &connection, int limit) {
    QList<StepRecord> steps;
    LECTERN_TRY(
        connection.each(stepColumns + newestWindow + QStringLiteral("ORDER BY id DESC LIMIT ?"),
                        {limit}, [&](const Row &row) -> base::Status {
                            steps.append(toStep(row));
                            return {};
                        }));
    return steps;
}

} // namespace lectern::store
