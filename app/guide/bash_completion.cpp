// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/guide/guide.h"

namespace lectern::app {

namespace {

// "--" is glued to what it begins, and so is "=" to what stands around it, whatever
// COMP_WORDBREAKS cuts: cur and prev are the word that is typed and the option before it.
constexpr auto bashScript =
    R"bash(# Completion of lectern for bash, as `lectern --generate bash` prints it.

_lectern_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$1")
}

_lectern_words() {
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

_lectern() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
    local command= options= first= files= i word words=0
    COMPREPLY=()
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
            %VALUED%)
                ((i++))
                [[ ${COMP_WORDS[i]} == = ]] && ((i++)) ;;
            --*) ;;
            *)
                if [[ -z $command ]]; then command=$word; else ((words++)); fi ;;
        esac
    done
    case "$command $prev" in
%VALUES%    esac
    case $command in
        "")
            options="%WINDOW%" files=yes
            first="help %COMMANDS%" ;;
        help) first="%COMMANDS%" ;;
%ARMS%        *) options="%WINDOW%" files=yes ;;
    esac
    if [[ $cur == --* ]]; then
        _lectern_words "$options" "$cur"
        return
    fi
    [[ -n $files ]] && _lectern_files "$cur"
    if [[ -n $first && $words == 0 ]]; then
        local found=("${COMPREPLY[@]}")
        _lectern_words "$first" "$cur"
        COMPREPLY+=("${found[@]}")
    fi
}

complete -F _lectern lectern
)bash";

QString dashed(const QList<Option> &options) {
    QStringList names;
    for (const Option &option : options)
        names.append(QStringLiteral("--") + option.name);
    return names.join(QLatin1Char(' '));
}

// Every option that takes a value, whoever has it.
QString valued() {
    QList<Option> all = commonOptions() + windowOptions();
    for (const Command &command : commands())
        all += command.options;
    QStringList names;
    for (const Option &option : all)
        if (!option.value.isEmpty()) names.append(QStringLiteral("--") + option.name);
    names.removeDuplicates();
    return names.join(QLatin1Char('|'));
}

// What to offer behind an option that takes a value: choices, files, or nothing, for it is free.
// `before` is the beginning of a pattern.
QString valueArm(const QString &before, const Option &option) {
    QString offer = QStringLiteral("return");
    if (!option.choices.isEmpty())
        offer = QStringLiteral("_lectern_words \"%1\" \"$cur\"; return")
                    .arg(option.choices.join(QLatin1Char(' ')));
    else if (option.takesFile())
        offer = QStringLiteral("_lectern_files \"$cur\"; return");
    return QStringLiteral("        %1 --%2\") %3 ;;\n").arg(before, option.name, offer);
}

QString valueArms() {
    QString arms;
    for (const Command &command : commands())
        for (const Option &option : command.options)
            if (!option.value.isEmpty()) arms += valueArm(QLatin1Char('"') + command.name, option);
    for (const Option &option : commonOptions() + windowOptions())
        if (!option.value.isEmpty()) arms += valueArm(QStringLiteral("*\""), option);
    return arms;
}

QString commandArms() {
    QString arms;
    for (const Command &command : commands())
        arms += QStringLiteral("        %1) options=\"%2\" first=\"%3\" files=%4 ;;\n")
                    .arg(command.name, dashed(command.options + commonOptions()),
                         command.firstWords.join(QLatin1Char(' ')),
                         command.readsFiles ? QStringLiteral("yes") : QString());
    return arms;
}

} // namespace

QString bashCompletion() {
    QStringList names;
    for (const Command &command : commands())
        names.append(command.name);
    return QString::fromUtf8(bashScript)
        .replace(QLatin1String("%VALUED%"), valued())
        .replace(QLatin1String("%VALUES%"), valueArms())
        .replace(QLatin1String("%ARMS%"), commandArms())
        .replace(QLatin1String("%WINDOW%"), dashed(windowOptions() + commonOptions()))
        .replace(QLatin1String("%COMMANDS%"), names.join(QLatin1Char(' ')))
        .chopped(1);
}

} // namespace lectern::app
