// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/write_op.h"
#include "core/store/days.h"
#include "core/store/reader_tables.h"

namespace lectern::library {

namespace {

using Image = store::ReaderRows::Image;

Image decisionImage(const Decide &op, const base::Instant &now) {
    const QJsonValue until = op.state == model::DecisionState::Later && op.until
                                 ? QJsonValue(store::dayNumber(*op.until))
                                 : QJsonValue(QJsonValue::Null);
    return {{QStringLiteral("state"), static_cast<int>(op.state)},
            {QStringLiteral("until"), until},
            {QStringLiteral("decided"), now.utcMs},
            {QStringLiteral("decided_offset"), now.offsetMinutes}};
}

// The same decision once more changes nothing, not even its time.
bool sameDecision(const std::optional<Image> &before, const Image &after) {
    return before &&
           before->value(QStringLiteral("state")) == after.value(QStringLiteral("state")) &&
           before->value(QStringLiteral("until")) == after.value(QStringLiteral("until"));
}

} // namespace

base::Result<OpNote> perform(const Decide &op, store::Transaction &transaction) {
    LECTERN_ASSIGN(const auto papers, resolve(op.papers, transaction));
    store::ReaderRows decisions(transaction, store::decisionTable());
    const Image image = decisionImage(op, transaction.clock().now());
    for (const model::PaperId paper : papers) {
        const store::ReaderRows::Keys keys{paper.value()};
        if (op.state == model::DecisionState::Undecided) {
            LECTERN_TRY(decisions.erase(keys));
            continue;
        }
        LECTERN_ASSIGN(const auto before, decisions.read(keys));
        if (!sameDecision(before, image)) LECTERN_TRY(decisions.put(keys, image));
    }
    return OpNote{QStringLiteral("decide"), model::toText(op.state), {}};
}

} // namespace lectern::library
