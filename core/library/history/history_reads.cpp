// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/history/history_reads.h"

#include "core/library/writer.h"
#include "core/query/paper_clauses.h"
#include "core/store/steps.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace lectern::library {

namespace {

qint64 wordsIn(const std::optional<QByteArray> &noteImage) {
    if (!noteImage) return 0;
    return query::wordCount(
        QJsonDocument::fromJson(*noteImage).object()[QStringLiteral("text")].toString());
}

base::Result<qint64> wordsWritten(store::Connection &connection, model::StepId step) {
    LECTERN_ASSIGN(const auto changes, store::netChanges(connection, step));
    qint64 words = 0;
    for (const store::RowChange &change : changes)
        words += wordsIn(change.after) - wordsIn(change.before);
    return words;
}

} // namespace

base::Result<QList<Step>> readHistory(store::Connection &connection, int limit) {
    LECTERN_ASSIGN(const auto records, store::readSteps(connection, limit));
    QList<Step> steps;
    for (const store::StepRecord &record : records) {
        LECTERN_ASSIGN(const Step step, describeStep(connection, record));
        steps.append(step);
    }
    return steps;
}

base::Result<QList<StepHead>> readStepHeads(store::Connection &connection) {
    LECTERN_ASSIGN(const auto records, store::stepHeads(connection));
    QList<StepHead> heads;
    heads.reserve(records.size());
    for (const store::StepHead &record : records)
        heads.append({record.id, stepKindFromText(record.kind).value_or(StepKind::Decide),
                      record.when, !record.done});
    return heads;
}

base::Result<QList<Step>> readSteps(store::Connection &connection,
                                    const QList<model::StepId> &ids) {
    LECTERN_ASSIGN(const auto records, store::stepsById(connection, ids));
    QList<Step> steps;
    for (const store::StepRecord &record : records) {
        LECTERN_ASSIGN(Step step, describeStep(connection, record));
        if (step.kind == StepKind::Note) {
            LECTERN_ASSIGN(step.words, wordsWritten(connection, step.id));
        }
        steps.append(step);
    }
    return steps;
}

} // namespace lectern::library
