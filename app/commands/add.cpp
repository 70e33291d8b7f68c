// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "app/commands/commands.h"
#include "app/console.h"

#include <QRegularExpression>

namespace lectern::app {

namespace {

// What would be a title of digits and a dot, or one that calls itself an arXiv id.
bool isNearlyArxivId(const QString &name) {
    static const QRegularExpression form(QStringLiteral("\\A(?:arxiv:.*|\\d+\\.\\d+(?:v\\d+)?)\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    return library::kindOfName(name) == library::NameKind::Title &&
           form.match(name.trimmed()).hasMatch();
}

base::Result<Exit> runAdd(const Context &context) {
    const QString name = context.line.words().join(QLatin1Char(' '));
    if (library::kindOfName(name) == library::NameKind::Nothing)
        return context.wrongUsage(QStringLiteral("Say an arXiv id, a DOI or a title."));
    if (isNearlyArxivId(name))
        return context.wrongUsage(
            QStringLiteral("%1 is no arXiv id: 2409.11340 has four digits, a dot and four or five.")
                .arg(name));
    LECTERN_ASSIGN(const auto library, context.open(library::Access::ReadWrite));
    LECTERN_ASSIGN(const library::Applied applied, await(library->apply(library::AddPaper{name})));
    context.console.row({QString::number(applied.paper.value()),
                         applied.step ? QStringLiteral("added") : QStringLiteral("known")});
    return Exit::Done;
}

} // namespace

Command addCommand() {
    return {QStringLiteral("add"),
            QStringLiteral("NAME"),
            QStringLiteral("add one paper by arXiv id, DOI or title"),
            QStringLiteral(
                "NAME is an arXiv id, a DOI, a URL of either, or a title in one or more words.\n"
                "Prints the Lectern id, and whether the paper was added or known. Nothing is\n"
                "fetched; a digest that tells of the paper later fills it in."),
            {},
            runAdd};
}

} // namespace lectern::app
