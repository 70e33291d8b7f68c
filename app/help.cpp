// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/arguments.h"
#include "app/commands/commands.h"

namespace lectern::app {

namespace {

QString column(const QString &left, const QString &right) {
    return QStringLiteral("  %1  %2\n").arg(left, -22).arg(right);
}

QString optionLines(const QList<Option> &options) {
    QString lines;
    for (const Option &option : options)
        lines +=
            column(QStringLiteral("--%1 %2").arg(option.name, option.value).trimmed(), option.help);
    return lines;
}

} // namespace

QString helpText() {
    QString text = QStringLiteral("lectern [--library FILE] [FILE…]       opens the window\n"
                                  "lectern [--library FILE] COMMAND …     works without one\n\n");
    for (const Command &command : commands())
        text += column(command.name, command.summary);
    return text + QLatin1Char('\n') + optionLines(commonOptions() + windowOptions()) +
           QStringLiteral(
               "\nPAPER is a Lectern id, a uuid, an arXiv id or a DOI. QUERY is one argument or\n"
               "several; -- ends the options. lectern COMMAND --help says more.\n"
               "Exit codes: 0 done, 1 could not, 2 wrong usage.");
}

QString helpText(const Command &command) {
    QString text = QStringLiteral("lectern %1 %2").arg(command.name, command.usage).trimmed() +
                   QStringLiteral("\n\n  ") + command.summary + QLatin1Char('\n');
    if (!command.help.isEmpty()) text += QLatin1Char('\n') + command.help + QLatin1Char('\n');
    return text + QLatin1Char('\n') + optionLines(command.options + commonOptions()).chopped(1);
}

} // namespace lectern::app
