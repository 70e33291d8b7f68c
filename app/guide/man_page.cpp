// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/examples.h"
#include "app/guide/guide.h"

namespace lectern::app {

namespace {

constexpr auto head = R"man(.\" SPDX-License-Identifier: GPL-3.0-or-later
.\" Made by lectern --generate man.
.TH LECTERN 1 "%DATE%" "Lectern %VERSION%" "User Commands"
.SH NAME
lectern \- read and annotate the daily papers
.SH SYNOPSIS
.B lectern
.RB [ \-\-library
.IR FILE ]
.RI [ FILE ...]
.br
.B lectern
.RB [ \-\-library
.IR FILE ]
.I COMMAND
.RI [ ARGUMENT ...]
.SH DESCRIPTION
Lectern splits digests into papers, knows the papers that it has seen before, and lets you
keep, put off or skip each.
Tags, notes in Markdown and highlights are kept with them, and leave as an annotated list in the
formats that other programs read.
Nothing leaves the machine, and every step can be undone.
.PP
Without a command it opens a window, and imports the files that are named after a look at them;
one file that is a library is opened.
A second start hands its files to the first.
With a command it needs no display; one that writes while a window is open is done by that window.
.PP
.I PAPER
is a Lectern id, as
.B lectern list
prints them, a uuid, an arXiv id or a DOI.
.I QUERY
is one argument or several; see QUERIES.
)man";

constexpr auto tail = R"man(.SH QUERIES
Words must all occur, in the title, the abstract, the authors, the note or the highlights.
.B \-\-
ends the options, and
.B *
is all papers.
What is no clause is text, so that nothing has to be escaped but from the shell.
.TP
\fB"exact words"\fR, \fBbegin*\fR, \fB\-without\fR, \fBthis OR that\fR, \fB(\fR \fB)\fR
words and what is made of them
.TP
\fBtitle:\fR \fBabstract:\fR \fBauthor:\fR \fBnote:\fR
words of one column
.TP
\fBid:17\fR, \fBid:2409.11340\fR, \fBdoi:\fR, \fBkey:\fR, \fBlike:17\fR
one paper, by the id that \fBlectern list\fR prints, a uuid, an arXiv id, a DOI or a citation key; what is like it
.TP
\fBis:kept\fR, \fBlater\fR, \fBskipped\fR, \fBundecided\fR, \fBread\fR, \fBunread\fR, \fBnew\fR, \fBreplaced\fR, \fBduplicate\fR, ...
what a paper is
.TP
\fBhas:code\fR, \fBno:tag\fR, \fBhas:note\fR, \fBhas:pdf\fR, ...
what it has, or not
.TP
\fBdate:2026\-11\-16..2026\-11\-20\fR, \fBnewer:7d\fR, \fBpublished:2026\fR, \fBdecided:today\fR
days
.TP
\fBupvotes:>=50\fR, \fBstars:>1000\fR, \fBwords:<250\fR
numbers
.TP
\fBtag:rl\fR, \fBlist:"To read"\fR, \fBfilter:"My agents"\fR, \fBcat:cs.CL\fR, \fBvenue:\fR, \fBsource:arxiv\fR
where it stands
.TP
\fB/\(rsb\(rsd+x\(rsb/\fR, \fBtitle:/speed.?up/i\fR
regular expressions
.TP
\fBsort:upvotes\fR, \fBlimit:20\fR
the order, and how many
.SH EXIT STATUS
.TP
.B 0
done, even where nothing matched
.TP
.B 1
it could not be done; standard error says why in one sentence, of several files in one for each
.TP
.B 2
wrong usage
.TP
.B 130
in a shell: Ctrl+C ended it; an import was stopped and changed nothing, and the library is closed
.SH ENVIRONMENT
.TP
.B LECTERN_LIBRARY
the library, where
.B \-\-library
names none
.TP
.BR XDG_DATA_HOME ", " XDG_CONFIG_HOME ", " XDG_STATE_HOME
where the library, the settings and the log lie
.SH FILES
.TP
.I ~/.local/share/lectern/library.db
the library, one SQLite file; attached files and backups lie beside it, in
.I library.db.files
and
.I library.db.backups
.TP
.I ~/.config/lectern/lectern.ini
the settings of the window
.TP
.I ~/.config/lectern/templates
templates for notes
.TP
.I ~/.local/state/lectern/lectern.log
what the window logged: no text of papers
)man";

// A sign that man(7) would take for its own. What stands in a program's line is typed with a
// hyphen that can be copied.
QString plain(QString text) {
    text.replace(QLatin1Char('\\'), QLatin1String("\\(rs"));
    text.replace(QLatin1Char('-'), QLatin1String("\\-"));
    text.replace(QLatin1Char('\''), QLatin1String("\\(aq"));
    text.replace(QLatin1Char('`'), QLatin1String("\\(ga"));
    text.replace(QLatin1Char('^'), QLatin1String("\\(ha"));
    text.replace(QLatin1Char('~'), QLatin1String("\\(ti"));
    return text.startsWith(QLatin1Char('.')) ? QLatin1String("\\&") + text : text;
}

bool isShownAsItIs(const QString &line) {
    return line.startsWith(QLatin1Char('{')) || line.startsWith(QLatin1Char(' ')) ||
           line.startsWith(QLatin1String("lectern "));
}

// Prose flows; forms and JSON stand as they were written.
QString paragraphs(const QString &help) {
    QString text;
    bool asItIs = false;
    for (const QString &line : help.split(QLatin1Char('\n'))) {
        if (isShownAsItIs(line) != asItIs) {
            asItIs = !asItIs;
            text += asItIs ? QStringLiteral(".PP\n.nf\n") : QStringLiteral(".fi\n");
        }
        text += line.isEmpty() ? QStringLiteral(".PP\n") : plain(line) + QLatin1Char('\n');
    }
    if (asItIs) text += QStringLiteral(".fi\n");
    return text.replace(QLatin1String(".PP\n.PP\n"), QLatin1String(".PP\n"));
}

QString optionParagraphs(const QList<Option> &options) {
    QString text;
    for (const Option &option : options) {
        text += QStringLiteral(".TP\n\\fB\\-\\-%1\\fR").arg(plain(option.name));
        if (!option.value.isEmpty()) text += QStringLiteral(" \\fI%1\\fR").arg(plain(option.value));
        text += QLatin1Char('\n') + plain(option.help) + QLatin1Char('\n');
    }
    return text;
}

QString exampleParagraphs(const QList<Example> &examples) {
    QString text;
    for (const Example &example : examples) {
        text += QStringLiteral(".TP\n\\fB%1\\fR\n").arg(plain(example.line));
        text += (example.does.isEmpty() ? QStringLiteral("\\&") : plain(example.does)) +
                QLatin1Char('\n');
    }
    return text;
}

QString commandSection(const Command &command) {
    QString form = QStringLiteral("lectern %1 %2").arg(command.name, command.usage).trimmed();
    QString text =
        QStringLiteral(".SS %1\n.PP\n.B %2\n.PP\n").arg(plain(command.name), plain(form));
    QString summary = command.summary;
    summary[0] = summary.at(0).toUpper();
    text += plain(summary) + (summary.endsWith(QLatin1Char('?')) ? QStringLiteral("\n.PP\n")
                                                                 : QStringLiteral(".\n.PP\n"));
    if (!command.help.isEmpty()) text += paragraphs(command.help);
    text += optionParagraphs(command.options) + exampleParagraphs(examplesOf(command.name));
    return text.replace(QLatin1String(".PP\n.TP\n"), QLatin1String(".TP\n"))
        .replace(QLatin1String(".PP\n.PP\n"), QLatin1String(".PP\n"));
}

} // namespace

QString manPage() {
    QString text = QString::fromUtf8(head)
                       .replace(QLatin1String("%DATE%"), QLatin1String(LECTERN_RELEASE_DAY))
                       .replace(QLatin1String("%VERSION%"), QLatin1String(LECTERN_VERSION));
    text += QStringLiteral(".SH OPTIONS\n") + optionParagraphs(commonOptions() + windowOptions());
    text += QStringLiteral(".SH COMMANDS\n");
    QString sections;
    for (const Command &command : commands())
        sections += commandSection(command);
    while (sections.endsWith(QLatin1String(".PP\n")))
        sections.chop(4);
    return (text + sections + QString::fromUtf8(tail)).chopped(1);
}

} // namespace lectern::app
