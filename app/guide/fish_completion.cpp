// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/guide/guide.h"

namespace lectern::app {

namespace {

constexpr auto fishScript =
    R"fish(# Completion of lectern for fish, as `lectern --generate fish` prints it.

# Succeeds where the command that stands on the line is this one; without an argument, where none does.
function __lectern_is
    set -l valued 0
    for word in (commandline -opc)[2..-1]
        if test $valued = 1
            set valued 0
            continue
        end
        switch $word
            case %VALUED%
                set valued 1
            case '--*'
            case '*'
                test "$word" = "$argv[1]"
                return
        end
    end
    test -z "$argv[1]"
end

%LINES%)fish";

QString fishQuoted(QString text) {
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("\\'")) +
           QLatin1Char('\'');
}

QString lineFor(const QString &condition, const QString &rest) {
    return QStringLiteral("complete -c lectern%1 %2\n").arg(condition, rest);
}

QString conditionOf(const QString &command) {
    return QStringLiteral(" -n '%1'").arg(QStringLiteral("__lectern_is %1").arg(command).trimmed());
}

QString optionLine(const QString &condition, const Option &option) {
    QString rest = QStringLiteral("-l %1").arg(option.name);
    if (!option.choices.isEmpty())
        rest += QStringLiteral(" -x -a ") + fishQuoted(option.choices.join(QLatin1Char(' ')));
    else if (option.takesFile())
        rest += QStringLiteral(" -r -F");
    else if (!option.value.isEmpty())
        rest += QStringLiteral(" -x");
    return lineFor(condition, rest + QStringLiteral(" -d ") + fishQuoted(option.help));
}

QString commandLines(const Command &command) {
    const QString condition = conditionOf(command.name);
    QString lines =
        lineFor(conditionOf({}),
                QStringLiteral("-a %1 -d %2").arg(command.name, fishQuoted(command.summary)));
    for (const Option &option : command.options)
        lines += optionLine(condition, option);
    if (!command.readsFiles) lines += lineFor(condition, QStringLiteral("-f"));
    if (!command.firstWords.isEmpty())
        lines += lineFor(condition, QStringLiteral("-a ") +
                                        fishQuoted(command.firstWords.join(QLatin1Char(' '))));
    return lines;
}

// `lectern help COMMAND` is no command of the table.
QString helpLines() {
    QStringList names;
    for (const Command &command : commands())
        names.append(command.name);
    return lineFor(conditionOf({}), QStringLiteral("-a help -d ") +
                                        fishQuoted(QStringLiteral("what a command does"))) +
           lineFor(conditionOf(QStringLiteral("help")),
                   QStringLiteral("-f -a ") + fishQuoted(names.join(QLatin1Char(' '))));
}

// An option before the command: only these can stand there with a value.
QString valuedEarly() {
    QStringList names;
    for (const Option &option : commonOptions() + windowOptions())
        if (!option.value.isEmpty()) names.append(QStringLiteral("--") + option.name);
    return names.join(QLatin1Char(' '));
}

} // namespace

QString fishCompletion() {
    QString lines = helpLines();
    for (const Option &option : commonOptions())
        lines += optionLine({}, option);
    for (const Option &option : windowOptions())
        lines += optionLine(conditionOf({}), option);
    for (const Command &command : commands())
        lines += commandLines(command);
    return QString::fromUtf8(fishScript)
        .replace(QLatin1String("%VALUED%"), valuedEarly())
        .replace(QLatin1String("%LINES%"), lines)
        .chopped(1);
}

} // namespace lectern::app
