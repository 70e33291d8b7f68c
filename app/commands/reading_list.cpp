// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reading_list.h"

#include "app/commands/commands.h"

#include <algorithm>

namespace lectern::app {

namespace {

const QList<ListVerb> &listVerbs() {
    static const QList<ListVerb> verbs = listEditVerbs() + listShowVerbs() + listFillVerbs();
    return verbs;
}

QStringList verbNames() {
    QStringList names;
    for (const ListVerb &each : listVerbs())
        names.append(QLatin1String(each.name));
    return names;
}

QString formOf(const ListVerb &verb) {
    return QStringLiteral("lectern reading-list %1 %2")
        .arg(QLatin1String(verb.name), QString::fromUtf8(verb.usage));
}

// Empty when nothing is wrong.
QString wrongForm(const ListVerb &verb, const CommandLine &line) {
    const qsizetype words = line.words().size() - 1;
    if (words < verb.fewest || (verb.most >= 0 && words > verb.most))
        return QStringLiteral("The form is: %1.").arg(formOf(verb));
    for (const QString &option : {QStringLiteral("json"), QStringLiteral("comment"),
                                  QStringLiteral("at"), QStringLiteral("drop")})
        if (line.has(option) && !verb.options.contains(option))
            return QStringLiteral("--%1 does not go with %2.")
                .arg(option, QLatin1String(verb.name));
    return {};
}

base::Result<Exit> runReadingList(const Context &context) {
    const QStringList &words = context.line.words();
    const auto verb =
        std::find_if(listVerbs().cbegin(), listVerbs().cend(), [&](const ListVerb &each) {
            return words.value(0) == QLatin1String(each.name);
        });
    if (verb == listVerbs().cend())
        return context.wrongUsage(
            QStringLiteral("Say what to do: %1.").arg(verbNames().join(QStringLiteral(", "))));
    if (const QString wrong = wrongForm(*verb, context.line); !wrong.isEmpty())
        return context.wrongUsage(wrong);
    return verb->run(context, words.mid(1));
}

QString listHelp() {
    QString help;
    for (const ListVerb &verb : listVerbs())
        help += formOf(verb) + QLatin1Char('\n');
    return help +
           QStringLiteral(
               "\nAdding a paper twice changes nothing. A list with a budget takes so many papers "
               "a\n"
               "week; one more is declined unless --drop says which of this week's is to go. A\n"
               "place counts from 1. list:\"To read\" sort:position is a query for a list.\n\n"
               "list --json gives JSON Lines, one list a line:\n"
               "{\"name\":\"To "
               "read\",\"uuid\":\"…\",\"description\":null,\"budget\":7,\"papers\":14,"
               "\"read\":4,\n \"reading\":1,\"readThisWeek\":4,\"addedThisWeek\":6}\n"
               "show --json gives JSON Lines, one paper a line as in lectern list --json, and "
               "besides\n"
               "{…,\"place\":1,\"comment\":\"Figure 3 first\"}");
}

} // namespace

Command readingListCommand() {
    return {QStringLiteral("reading-list"),
            QStringLiteral("create|rename|delete|list|show|add|remove|move|… NAME …"),
            QStringLiteral("papers in an order of your own, with comments"),
            listHelp(),
            {{QStringLiteral("json"), {}, QStringLiteral("with list and show: JSON Lines")},
             {QStringLiteral("comment"), QStringLiteral("T"),
              QStringLiteral("with add: a line of comment")},
             {QStringLiteral("at"), QStringLiteral("N"),
              QStringLiteral("with add: the place of the first; the end without it")},
             {QStringLiteral("drop"), QStringLiteral("PAPER"),
              QStringLiteral("with add: what goes where the week is full; several with commas")}},
            runReadingList,
            nullptr,
            verbNames()};
}

} // namespace lectern::app
