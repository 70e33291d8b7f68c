// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examples.h"

#include <array>

namespace lectern::app {

namespace {

struct Row {
    const char *line;
    const char *does;
};

// Each command has one, and they work one after the other on a library of two dozen papers.
constexpr std::array rows = {
    Row{"lectern import daily-papers.txt", "the same file twice changes nothing"},
    Row{"lectern import --dry-run digests", "what all files of a folder would bring"},
    Row{"curl -fsS https://rss.arxiv.org/rss/cs.LG | lectern import -", "today's, by itself"},
    Row{"lectern add 2409.11340", "one paper, which a digest may tell of later"},
    Row{"lectern list is:undecided --limit 20", "what is still to be decided"},
    Row{"lectern list is:kept sort:upvotes --json > kept.jsonl", "for other programs"},
    Row{"lectern count is:undecided", "for a prompt or a status bar"},
    Row{"lectern show 17", "one paper, with what you did with it"},
    Row{"lectern filter save \"My agents\" 'agent* is:kept'",
        "then: lectern list 'filter:\"My agents\"'"},
    Row{"lectern stats", "how much there is, and how far you are"},
    Row{"lectern decide keep robot laundry", "all papers with both words"},
    Row{"lectern decide later --until 2031-01-06 survey", "back on that day"},
    Row{"lectern tag +robots/household -todo laundry", "one tag comes, one goes"},
    Row{"lectern note 17 --append 'Try it on ours.'", "a line of Markdown more"},
    Row{"lectern highlight 17 --list", "what is marked in its abstract"},
    Row{"lectern attach 17 slides.pdf", "a copy, kept with the paper"},
    Row{"lectern reading-list create \"To read\"", ""},
    Row{"lectern reading-list add \"To read\" 17 --comment 'Figure 3 first'", ""},
    Row{"lectern export is:kept --format markdown --output kept.md",
        "again later: what you wrote in the file stays"},
    Row{"lectern export --list \"To read\" --format bibtex > to-read.bib",
        "in the order of the list"},
    Row{"lectern correct 17 --set venue='NeurIPS 2026'", "better than the digest knew"},
    Row{"lectern merge 17 18", "the same paper twice"},
    Row{"lectern split 17", "it was not"},
    Row{"lectern delete is:skipped older:1y", "undo brings them back"},
    Row{"lectern undo", "the newest step, whatever it was"},
    Row{"lectern undo 3", "the newest three"},
    Row{"lectern redo", ""},
    Row{"lectern history", "every step, newest first"},
    Row{"lectern check", "0: sound, 1: damage"},
    Row{"lectern backup before-moving.db", "verified before it counts"},
    Row{"lectern restore before-moving.db --dry-run",
        "what it holds; without --dry-run: back to it"},
    Row{"lectern dump library.jsonl.gz", "text that outlives this program"},
    Row{"lectern load library.jsonl.gz --merge", "into what is there"},
    Row{"lectern purge --list", "what would go for good"},
};

constexpr std::array firstDayCommands = {"import", "list", "decide", "note", "export", "undo"};

bool isOf(const QString &line, const QString &command) {
    const QString call = QStringLiteral("lectern ") + command;
    return line.contains(call + QLatin1Char(' ')) || line.endsWith(call);
}

} // namespace

QList<Example> examplesOf(const QString &command) {
    QList<Example> found;
    for (const Row &row : rows) {
        const Example example{QString::fromUtf8(row.line), QString::fromUtf8(row.does)};
        if (isOf(example.line, command)) found.append(example);
    }
    return found;
}

QList<Example> firstDay() {
    QList<Example> day;
    for (const char *command : firstDayCommands)
        day.append(examplesOf(QString::fromLatin1(command)).constFirst());
    return day;
}

} // namespace lectern::app
