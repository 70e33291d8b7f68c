// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/examples.h"

namespace lectern::app {

namespace {

constexpr auto opening =
    "Lectern splits digests into papers; you keep, put off or skip each paper, tag it,\n"
    "write notes, and hand on what came of it. Nothing leaves this machine, and every step can\n"
    "be undone.\n\n"
    "  lectern [FILE…]      opens the window; files are imported, after a look at them; a\n"
    "                       library is opened\n"
    "  lectern COMMAND …    works without a window; lectern help COMMAND says more\n";

constexpr auto queries =
    "PAPER is a Lectern id (lectern list prints them), a uuid, an arXiv id or a DOI.\n"
    "QUERY is one argument or several; -- ends the options, and * is all papers. Words must all\n"
    "occur; besides there are \"exact words\", begin*, -without, this OR that, and clauses:\n"
    "  is:kept is:undecided has:code no:tag        tag:rl list:\"To read\" filter:\"My agents\"\n"
    "  title:lora author:\"Tri Dao\" note:           upvotes:>=50 date:2026-11-16..2026-11-20\n"
    "  newer:7d published:2026 cat:cs.CL            sort:upvotes limit:20\n"
    "A number among the words is one of the text: id:17 is the paper that lectern list calls 17.\n";

constexpr auto closing =
    "Exit codes: 0 done, 1 could not, 2 wrong usage. man lectern has all of this.";

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

// What an example does stands below it: lines to be copied are long.
QString exampleLines(const QList<Example> &examples) {
    QString lines;
    for (const Example &example : examples) {
        lines += QStringLiteral("  ") + example.line + QLatin1Char('\n');
        if (!example.does.isEmpty())
            lines += QStringLiteral("      ") + example.does + QLatin1Char('\n');
    }
    return lines;
}

QString under(const QString &title, const QString &lines) {
    return QLatin1Char('\n') + title + QStringLiteral(":\n") + lines;
}

} // namespace

QString inLines(const QStringList &words) {
    constexpr qsizetype longestLine = 84;
    QString text = words.join(QLatin1Char(' '));
    for (qsizetype begin = 0; text.size() - begin > longestLine;) {
        const qsizetype blank = text.lastIndexOf(QLatin1Char(' '), begin + longestLine);
        if (blank <= begin) break; // one long word
        text[blank] = QLatin1Char('\n');
        begin = blank + 1;
    }
    return text;
}

QString helpText() {
    QString text = QString::fromUtf8(opening);
    text += under(QStringLiteral("A first day"), exampleLines(firstDay()));
    for (const CommandGroup &group : commandGroups()) {
        QString lines;
        for (const Command &command : group.commands)
            lines += column(command.name, command.summary);
        text += under(group.title, lines);
    }
    text += under(QStringLiteral("Options"), optionLines(commonOptions() + windowOptions()));
    return text + QLatin1Char('\n') + QString::fromUtf8(queries) + QLatin1Char('\n') +
           QString::fromUtf8(closing);
}

QString helpText(const Command &command) {
    QString text = QStringLiteral("lectern %1 %2").arg(command.name, command.usage).trimmed() +
                   QStringLiteral("\n\n  ") + command.summary + QLatin1Char('\n');
    if (!command.help.isEmpty()) text += QLatin1Char('\n') + command.help + QLatin1Char('\n');
    text += under(QStringLiteral("Options"), optionLines(command.options + commonOptions()));
    const QList<Example> examples = examplesOf(command.name);
    if (!examples.isEmpty()) text += under(QStringLiteral("Examples"), exampleLines(examples));
    return text.chopped(1);
}

} // namespace lectern::app
