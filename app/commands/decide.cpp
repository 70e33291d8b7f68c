// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/selection.h"

namespace lectern::app {

namespace {

using model::DecisionState;

std::optional<DecisionState> stateNamed(const QString &word) {
    if (word == QLatin1String("keep")) return DecisionState::Kept;
    if (word == QLatin1String("later")) return DecisionState::Later;
    if (word == QLatin1String("skip")) return DecisionState::Skipped;
    if (word == QLatin1String("undecided")) return DecisionState::Undecided;
    return std::nullopt;
}

base::Result<Exit> runDecide(const Context &context) {
    const QStringList words = context.line.words();
    const auto state = stateNamed(words.value(0));
    if (!state)
        return context.wrongUsage(
            QStringLiteral("The decision is keep, later, skip or undecided."));
    const QStringList query = words.mid(1);
    if (isEmptyQuery(query))
        return context.wrongUsage(QStringLiteral("Say which papers; * is all of them."));

    std::optional<QDate> until;
    if (const auto day = context.line.value(QStringLiteral("until"))) {
        until = QDate::fromString(*day, Qt::ISODate);
        if (!until->isValid())
            return context.wrongUsage(QStringLiteral("A day looks like 2026-12-24."));
        if (*state != DecisionState::Later)
            return context.wrongUsage(QStringLiteral("--until goes with later."));
        if (*until <= context.today())
            return context.wrongUsage(QStringLiteral("The day of --until is one after today."));
    }

    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(model::PaperIds papers, papersToChange(*library, query));
    return context.report(await(library->apply(library::Decide{std::move(papers), *state, until})));
}

} // namespace

Command decideCommand() {
    return {QStringLiteral("decide"),
            QStringLiteral("keep|later|skip|undecided [--until DAY] QUERY"),
            QStringLiteral("a decision for all papers that match"),
            {},
            {{QStringLiteral("until"), QStringLiteral("DAY"),
              QStringLiteral("with later: the day on which they come back, 2026-12-24")}},
            runDecide,
            nullptr,
            {QStringLiteral("keep"), QStringLiteral("later"), QStringLiteral("skip"),
             QStringLiteral("undecided")}};
}

} // namespace lectern::app
