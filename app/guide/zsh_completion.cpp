// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/guide/guide.h"

namespace lectern::app {

namespace {

constexpr auto zshScript = R"zsh(#compdef lectern
# Completion of lectern for zsh, as `lectern --generate zsh` prints it.

_lectern_commands() {
    local -a commands=(
%COMMANDS%    )
    _describe -t commands command commands
    _files
}

_lectern() {
    local curcontext=$curcontext context state line ret=1
    typeset -A opt_args
    _arguments -C \
%WINDOW%        '1: :_lectern_commands' \
        '*:: :->words' && ret=0
    [[ $state == words ]] || return ret
    case $line[1] in
        help) _lectern_commands && ret=0 ;;
%ARMS%        *) _files && ret=0 ;;
    esac
    return ret
}

_lectern "$@"
)zsh";

// In a specification brackets and colons have a meaning of their own, and it stands in quotes.
QString zshQuoted(QString text) {
    for (const QChar sign : QStringLiteral("\\[]:"))
        text.replace(sign, QString(QLatin1Char('\\')) + sign);
    return text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
}

QString optionSpec(const Option &option, const QString &indent) {
    const QString what = zshQuoted(option.help);
    if (option.value.isEmpty())
        return QStringLiteral("%1'--%2[%3]' \\\n").arg(indent, option.name, what);
    QString action = option.takesFile() ? QStringLiteral("_files") : QStringLiteral(" ");
    if (!option.choices.isEmpty())
        action = QStringLiteral("(%1)").arg(option.choices.join(QLatin1Char(' ')));
    return QStringLiteral("%1'--%2=[%3]:%4:%5' \\\n")
        .arg(indent, option.name, what, zshQuoted(option.value), action);
}

QString optionSpecs(const QList<Option> &options, const QString &indent) {
    QString specs;
    for (const Option &option : options)
        specs += optionSpec(option, indent);
    return specs;
}

QString wordSpecs(const Command &command) {
    QString specs;
    if (!command.firstWords.isEmpty())
        specs = QStringLiteral("'1: :(%1)' ").arg(command.firstWords.join(QLatin1Char(' ')));
    return specs +
           (command.readsFiles ? QStringLiteral("'*:file:_files'") : QStringLiteral("'*: : '"));
}

QString arm(const Command &command) {
    const QString indent(12, QLatin1Char(' '));
    return QStringLiteral("        %1)\n            _arguments \\\n").arg(command.name) +
           optionSpecs(command.options + commonOptions(), indent + QStringLiteral("    ")) +
           indent + QStringLiteral("    ") + wordSpecs(command) + QStringLiteral(" && ret=0 ;;\n");
}

} // namespace

QString zshCompletion() {
    QString names = QStringLiteral("        'help:what a command does'\n");
    QString arms;
    for (const Command &command : commands()) {
        names += QStringLiteral("        '%1:%2'\n").arg(command.name, zshQuoted(command.summary));
        arms += arm(command);
    }
    return QString::fromUtf8(zshScript)
        .replace(QLatin1String("%COMMANDS%"), names)
        .replace(QLatin1String("%WINDOW%"),
                 optionSpecs(windowOptions() + commonOptions(), QString(8, QLatin1Char(' '))))
        .replace(QLatin1String("%ARMS%"), arms)
        .chopped(1);
}

} // namespace lectern::app
