// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/steps.h"

#include "core/base/uuid.h"
#include "core/store/bind.h"
#include "core/store/log_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace lectern::store {

namespace {

QString toText(StepOrigin origin) {
    switch (origin) {
    case StepOrigin::Reader:
        return QStringLiteral("reader");
    case StepOrigin::Watch:
        return QStringLiteral("watch");
    case StepOrigin::Rule:
        return QStringLiteral("rule");
    }
    Q_UNREACHABLE();
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
    const qint64 ofDigests = papersOfDigests(transaction);
    for (const RowChange &change : transaction.changes()) {
        // A highlight that followed the text of an import is of a paper that counts already.
        const bool followed = ofDigests > 0 && change.table == QLatin1String("highlight");
        if (change.paper.isNull() || followed) continue;
        if (papers.isEmpty()) step.firstPaper = change.paper;
        papers.insert(change.paper);
        if (!change.other.isNull()) papers.insert(change.other);
    }
    step.papers = papers.size() + ofDigests;
    return step;
}

base::Result<std::optional<StepRecord>> sameStretch(Connection &connection,
                                                    const StepRecord &step) {
    if (step.stretch.isEmpty()) return std::optional<StepRecord>();
    LECTERN_ASSIGN(const auto steps, readSteps(connection, 1));
    if (steps.isEmpty()) return std::optional<StepRecord>();
    const StepRecord &newest = steps.constFirst();
    const bool same = newest.state == 0 && newest.kind == step.kind &&
                      newest.stretch == step.stretch && newest.firstPaper == step.firstPaper;
    return same ? std::optional(newest) : std::nullopt;
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
        if (origin == StepOrigin::Reader)
            LECTERN_TRY(
                connection.run(QStringLiteral("UPDATE step SET state = 2 WHERE state = 1")));
        LECTERN_TRY(connection.run(
            QStringLiteral("INSERT INTO step(uuid, kind, detail, stretch, first_paper, papers, at, "
                           "at_offset, origin, session, bytes) VALUES(?,?,?,?,?,?,?,?,?,?,?)"),
            {blob(base::uuid7(transaction.clock())), kind, notNull(detail), orNull(stretch),
             step.firstPaper.isNull() ? QVariant(QMetaType::fromType<QByteArray>())
                                      : blob(step.firstPaper),
             step.papers, step.when.utcMs, step.when.offsetMinutes, toText(origin), blob(session),
             bytesBefore(transaction.changes())}));
        LECTERN_ASSIGN(const auto id,
                       connection.single(QStringLiteral("SELECT last_insert_rowid()")));
        step.id = model::StepId(id ? id->toLongLong() : 0);
    }
    LECTERN_TRY(writeLog(transaction, step.id, static_cast<int>(Act::Done)));
    return step;
}

base::Status extendStep(Transaction &transaction, model::StepId step, qint64 papers, size_t first) {
    LECTERN_TRY(transaction.connection().run(
        QStringLiteral("UPDATE step SET papers = papers + ?, bytes = bytes + ? WHERE id = ?"),
        {papers, bytesBefore(transaction.changes()), step.value()}));
    return writeLog(transaction, step, static_cast<int>(Act::Done), first);
}

base::Status writeAct(Transaction &transaction, model::StepId step, Act act, size_t first) {
    LECTERN_TRY(
        transaction.connection().run(QStringLiteral("UPDATE step SET state = ? WHERE id = ?"),
                                     {act == Act::Undo ? 1 : 0, step.value()}));
    return writeLog(transaction, step, static_cast<int>(act), first);
}

base::Status abandonStep(Transaction &transaction, model::StepId step) {
    return transaction.connection().run(QStringLiteral("UPDATE step SET state = 2 WHERE id = ?"),
                                        {step.value()});
}

base::Status markStep(Transaction &transaction, const QByteArray &name, int expected, int wanted) {
    const QUuid uuid = QUuid::fromString(QJsonDocument::fromJson(name).array().first().toString());
    LECTERN_TRY(transaction.connection().run(
        QStringLiteral("UPDATE step SET state = ? WHERE uuid = ? AND state = ?"),
        {wanted, blob(uuid), expected}));
    if (transaction.connection().changedRows() != 1)
        return base::fail(base::ErrorCode::Declined,
                          QCoreApplication::translate(
                              "Lectern", "This was already undone, or done again, since."));
    const auto image = [](int state) {
        return QJsonDocument(QJsonObject{{QStringLiteral("state"), state}})
            .toJson(QJsonDocument::Compact);
    };
    RowChange change;
    change.table = stepTable;
    change.name = name;
    change.before = image(expected);
    change.after = image(wanted);
    transaction.record(std::move(change));
    return {};
}

base::Result<QByteArray> nameOfStep(Connection &connection, model::StepId step) {
    LECTERN_ASSIGN(
        const auto uuid,
        connection.single(QStringLiteral("SELECT uuid FROM step WHERE id = ?"), {step.value()}));
    const QUuid name = QUuid::fromRfc4122(uuid ? uuid->toByteArray() : QByteArray());
    return QJsonDocument(QJsonArray{base::toText(name)}).toJson(QJsonDocument::Compact);
}

} // namespace lectern::store
