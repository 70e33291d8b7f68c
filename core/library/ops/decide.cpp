// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ops/write_op.h"
#include "core/store/days.h"
#include "core/store/rows_of_papers.h"

namespace lectern::library {

namespace {

using DecisionImage = store::RowsOfPapers::Image;

DecisionImage decisionImage(const Decide &op, const base::Instant &now) {
    const QJsonValue until = op.state == model::DecisionState::Later && op.until
                                 ? QJsonValue(store::dayNumber(*op.until))
                                 : QJsonValue(QJsonValue::Null);
    return {{QStringLiteral("state"), static_cast<int>(op.state)},
            {QStringLiteral("until"), until},
            {QStringLiteral("decided"), now.utcMs},
            {QStringLiteral("decided_offset"), now.offsetMinutes}};
}

// The same decision once more changes nothing, not even its time.
bool sameDecision(const DecisionImage &before, const DecisionImage &after) {
    return before.value(QStringLiteral("state")) == after.value(QStringLiteral("state")) &&
           before.value(QStringLiteral("until")) == after.value(QStringLiteral("until"));
}

} // namespace

base::Result<OpNote> perform(const Decide &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(op.papers, transaction));
    store::RowsOfPapers decisions(transaction, store::decisionTable());
    LECTERN_ASSIGN(auto rows, decisions.read(papers));
    std::optional<DecisionImage> image;
    if (op.state != model::DecisionState::Undecided)
        image = decisionImage(op, transaction.clock().now());
    for (auto &row : rows)
        if (!row.before || !image || !sameDecision(*row.before, *image)) row.after = image;
    LECTERN_TRY(decisions.write(rows));
    return OpNote{QStringLiteral("decide"), model::toText(op.state), {}};
}

} // namespace lectern::library
