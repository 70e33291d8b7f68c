// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of the log.
#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/log_rows.h"
#include "core/store/steps.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace lectern::store {

namespace {

const QString stepColumns = QStringLiteral("SELECT id, kind, detail, stretch, first_paper, papers, "
                                           "at, at_offset, state, origin FROM step ");

StepOrigin originFrom(const QString &text) {
    if (text == QLatin1String("watch")) return StepOrigin::Watch;
    return text == QLatin1String("rule") ? StepOrigin::Rule : StepOrigin::Reader;
}

// The oldest step that can still be undone; beyond all steps when none can.
base::Result<qint64> oldestUndoable(Connection &connection) {
    LECTERN_ASSIGN(
        const auto id,
        connection.single(
            QStringLiteral("SELECT min(id) FROM (SELECT id, sum(bytes) OVER (ORDER BY id DESC) - "
                           "bytes AS newer FROM (SELECT id, bytes FROM step ORDER BY id DESC "
                           "LIMIT ?)) WHERE newer <= ?"),
            {undoWindowSteps, undoWindowBytes}));
    return id && !id->isNull() ? id->toLongLong() : std::numeric_limits<qint64>::max();
}

StepRecord toStep(const Row &row, qint64 oldest) {
    return {model::StepId(row.integer(0)),
            row.text(1),
            row.text(2),
            row.text(3),
            QUuid::fromRfc4122(row.blob(4)),
            row.integer(5),
            {row.integer(6), static_cast<int>(row.integer(7))},
            static_cast<int>(row.integer(8)),
            row.integer(0) >= oldest,
            originFrom(row.text(9))};
}

base::Result<QList<StepRecord>> selectSteps(Connection &connection, const QString &rest,
                                            const Connection::Values &values = {}) {
    LECTERN_ASSIGN(const qint64 oldest, oldestUndoable(connection));
    QList<StepRecord> steps;
    LECTERN_TRY(connection.each(stepColumns + rest, values, [&](const Row &row) -> base::Status {
        steps.append(toStep(row, oldest));
        return {};
    }));
    return steps;
}

base::Result<std::optional<StepRecord>> firstStep(Connection &connection, const QString &rest,
                                                  const Connection::Values &values = {}) {
    LECTERN_ASSIGN(const auto steps, selectSteps(connection, rest, values));
    return steps.isEmpty() ? std::optional<StepRecord>() : steps.constFirst();
}

} // namespace

base::Result<std::optional<StepRecord>> newestDone(Connection &connection, Whose whose,
                                                   const QUuid &but,
                                                   std::optional<model::StepId> before) {
    const qint64 bound = before ? before->value() : std::numeric_limits<qint64>::max();
    auto step = whose == Whose::Anybody
                    ? firstStep(connection,
                                QStringLiteral("WHERE state = 0 AND id < ? "
                                               "ORDER BY id DESC LIMIT 1"),
                                {bound})
                    : firstStep(connection,
                                QStringLiteral("WHERE state = 0 AND id < ? "
                                               "AND origin NOT IN ('watch', 'rule') "
                                               "AND session IS NOT ? ORDER BY id DESC LIMIT 1"),
                                {bound, blob(but)});
    if (!step) return step;
    return *step && (*step)->undoable ? *step : std::nullopt;
}

base::Result<std::optional<StepRecord>> nextUndone(Connection &connection) {
    // Steps are undone newest first, so the oldest undone one is the next to redo.
    return firstStep(connection, QStringLiteral("WHERE state = 1 ORDER BY id ASC LIMIT 1"));
}

base::Result<int> stateOfStep(Connection &connection, model::StepId step) {
    LECTERN_ASSIGN(
        const auto state,
        connection.single(QStringLiteral("SELECT state FROM step WHERE id = ?"), {step.value()}));
    return state ? state->toInt() : 2;
}

base::Result<std::vector<RowChange>> netChanges(Connection &connection, model::StepId step) {
    std::vector<RowChange> net;
    QHash<QPair<QString, QByteArray>, size_t> places;
    LECTERN_TRY(readLog(connection, step, [&](RowChange change) {
        const QPair<QString, QByteArray> place(change.table, change.name);
        if (const auto known = places.constFind(place); known != places.cend()) {
            net[*known].after = std::move(change.after);
            return;
        }
        places.insert(place, net.size());
        net.push_back(std::move(change));
    }));
    return net;
}

base::Result<QList<StepRecord>> readSteps(Connection &connection, int limit) {
    return selectSteps(connection, QStringLiteral("ORDER BY id DESC LIMIT ?"), {limit});
}

base::Result<QList<StepRecord>> stepsById(Connection &connection,
                                          const QList<model::StepId> &steps) {
    QJsonArray ids;
    for (const model::StepId step : steps)
        ids.append(step.value());
    return selectSteps(
        connection, QStringLiteral("WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC"),
        {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))});
}

QString ruleStretch(const QUuid &rule, model::StepId import) {
    return QStringLiteral("rule:%1:%2").arg(base::toText(rule)).arg(import.value());
}

base::Result<QList<StepRecord>> ruleStepsAfter(Connection &connection, model::StepId import) {
    return selectSteps(connection,
                       QStringLiteral("WHERE id > ? AND origin = 'rule' AND stretch LIKE ? "
                                      "ORDER BY id DESC"),
                       {import.value(), QStringLiteral("rule:%:%1").arg(import.value())});
}

base::Result<QList<StepHead>> stepHeads(Connection &connection) {
    QList<StepHead> heads;
    LECTERN_TRY(connection.each(
        QStringLiteral("SELECT id, kind, at, at_offset, state FROM step ORDER BY id DESC"), {},
        [&](const Row &row) -> base::Status {
            heads.append({model::StepId(row.integer(0)),
                          row.text(1),
                          {row.integer(2), static_cast<int>(row.integer(3))},
                          row.integer(4) == 0});
            return {};
        }));
    return heads;
}

} // namespace lectern::store
