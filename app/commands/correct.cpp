// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/selection.h"

namespace lectern::app {

namespace {

// "FIELD=VALUE" or, to take a correction back, "FIELD".
library::Correction correctionIn(const CommandLine &line) {
    library::Correction correction;
    if (const auto field = line.value(QStringLiteral("clear"))) {
        correction.field = *field;
        return correction;
    }
    const QString text = line.value(QStringLiteral("set")).value_or(QString());
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals < 0) return correction;
    correction.field = text.left(equals);
    correction.value = text.mid(equals + 1);
    return correction;
}

base::Result<Exit> runCorrect(const Context &context) {
    const CommandLine &line = context.line;
    if (line.words().size() != 1)
        return context.wrongUsage(QStringLiteral("A correction belongs to one paper."));
    if (line.has(QStringLiteral("set")) == line.has(QStringLiteral("clear")))
        return context.wrongUsage(QStringLiteral("Either --set FIELD=VALUE or --clear FIELD."));
    const library::Correction correction = correctionIn(line);
    if (!model::correctableFields().contains(correction.field))
        return context.wrongUsage(QStringLiteral("What can be corrected: %1.")
                                      .arg(model::correctableFields().join(QStringLiteral(", "))));

    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(const auto paper, await(library->find(line.words().first())));
    return context.report(await(library->apply(library::Correct{paper, {correction}})));
}

} // namespace

Command correctCommand() {
    return {QStringLiteral("correct"),
            QStringLiteral("PAPER --set FIELD=VALUE | --clear FIELD"),
            QStringLiteral("what you know better than the digest"),
            QStringLiteral("Fields: %1. Authors are separated by \";\".")
                .arg(model::correctableFields().join(QStringLiteral(", "))),
            {{QStringLiteral("set"), QStringLiteral("FIELD=VALUE"),
              QStringLiteral("lay a value over what the digests say")},
             {QStringLiteral("clear"), QStringLiteral("FIELD"),
              QStringLiteral("show what the digests say again")}},
            runCorrect};
}

} // namespace lectern::app
