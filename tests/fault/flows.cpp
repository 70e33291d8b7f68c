// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/flows.h"

#include "core/store/connection.h"
#include "tests/support/test_library.h"

#include <QDirIterator>

namespace lectern::tests {

namespace {

using Bench = Workbench;

QStringList said(const char *command) {
    return QString::fromUtf8(command).split(u' ');
}

void mustRun(const Bench &bench, const QStringList &command, const QByteArray &input = {}) {
    const Ending ending = bench.run(command, input);
    ASSERT_EQ(ending.exit, 0) << ending.err.constData();
}

// A library in which a reader has been at work.
void workBefore(const Bench &bench) {
    mustRun(bench, said("import -"), inventedDigest(12));
    mustRun(bench, said("decide keep 3"));
    mustRun(bench, said("tag +light 4"));
    mustRun(bench, said("note 3 --set seen"));
    mustRun(bench, said("reading-list create Nights"));
}

// One as Lectern left it before schema 4.
void workWithAnOlderVersion(const Bench &bench) {
    workBefore(bench);
    const auto connection = store::Connection::open(bench.libraryPath(), store::Mode::ReadWrite);
    ASSERT_TRUE(connection);
    for (const char *sql :
         {"DELETE FROM lexicon", "DROP INDEX digest_staged",
          "ALTER TABLE lexicon DROP COLUMN newest", "DROP INDEX note_with_link",
          "DROP INDEX paper_hidden", "DROP INDEX step_undone", "DROP INDEX decision_kept",
          "DROP TABLE title_search", "PRAGMA user_version=3"})
        must((*connection)->run(QString::fromLatin1(sql)));
}

QStringList exportTo(const Bench &bench, const char *format) {
    return {QStringLiteral("export"),
            QStringLiteral("--format"),
            QLatin1String(format),
            QStringLiteral("--output"),
            bench.path(QStringLiteral("out/papers")),
            QStringLiteral("limit:3")};
}

template <const char *&format>
void exportBefore(const Bench &bench) {
    workBefore(bench);
    mustRun(bench, exportTo(bench, format));
    mustRun(bench, said("decide keep *"));
}

// She went on in the notes that were exported.
template <const char *&format>
void exportAndWriteBefore(const Bench &bench) {
    exportBefore<format>(bench);
    QDirIterator notes(bench.path(QStringLiteral("out")), QDir::Files,
                       QDirIterator::Subdirectories);
    while (notes.hasNext()) {
        QFile note(notes.next());
        ASSERT_TRUE(note.open(QIODevice::Append) && note.write("\nWhat I think of it.\n") > 0);
    }
}

const char *bibtex = "bibtex";
const char *markdown = "markdown";
const char *folder = "markdown-folder";

template <const char *&format>
QStringList exportAgain(const Bench &bench) {
    return exportTo(bench, format);
}

void writeBefore(const Bench &bench) {
    workBefore(bench);
    QFile file(bench.path(QStringLiteral("letter.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(QByteArray(200'000, 'x')) > 0);
}

QStringList saidOf(const Bench &bench, const char *command, const char *file, const char *more) {
    QStringList words = {QLatin1String(command), bench.path(QLatin1String(file))};
    if (*more != 0) words += QLatin1String(more);
    return words;
}

// Saved by the command, before something else was done.
template <const char *&command, const char *&file>
void saveBefore(const Bench &bench) {
    workBefore(bench);
    mustRun(bench, saidOf(bench, command, file, ""));
    mustRun(bench, said("decide skip *"));
}

const char *backup = "backup";
const char *dump = "dump";
const char *savedLibrary = "saved.db";
const char *savedDump = "saved.jsonl";
const char *exportedLibrary = "out/copy.db";
const char *exportedDump = "out/copy.jsonl";

QList<Flow> careFlows() {
    return {
        {"Backup", saveBefore<backup, exportedLibrary>,
         [](const Bench &bench) { return saidOf(bench, backup, exportedLibrary, "--replace"); }},
        {"Dump", saveBefore<dump, exportedDump>,
         [](const Bench &bench) { return saidOf(bench, dump, exportedDump, "--replace"); }},
        {"Restore", saveBefore<backup, savedLibrary>,
         [](const Bench &bench) { return saidOf(bench, "restore", savedLibrary, ""); }},
        {"Load", saveBefore<dump, savedDump>,
         [](const Bench &bench) { return saidOf(bench, "load", savedDump, "--replace"); }},
    };
}

QList<Flow> allFlows() {
    return {
        {"FirstImport", [](const Bench &) {}, [](const Bench &) { return said("import -"); },
         [] { return inventedDigest(30); }},
        {"Import", workBefore, [](const Bench &) { return said("import -"); },
         [] { return inventedDigest(30, 6); }},
        {"Decide", workBefore, [](const Bench &) { return said("decide skip *"); }},
        {"Tag", workBefore, [](const Bench &) { return said("tag +dark -light *"); }},
        {"Note", workBefore, [](const Bench &) { return said("note 5 --file -"); },
         [] { return QByteArray("A line of a note.\n").repeated(4000); }},
        {"Undo", workBefore, [](const Bench &) { return said("undo"); }, nullptr, false},
        {"Delete", workBefore, [](const Bench &) { return said("delete 3"); }, nullptr, false},
        {"Attach", writeBefore,
         [](const Bench &bench) {
             return QStringList{QStringLiteral("attach"), QStringLiteral("3"),
                                bench.path(QStringLiteral("letter.txt"))};
         }},
        {"Migration", workWithAnOlderVersion, [](const Bench &) { return said("tag +new 2"); }},
        {"Bibtex", exportBefore<bibtex>, exportAgain<bibtex>},
        {"Markdown", exportAndWriteBefore<markdown>, exportAgain<markdown>, nullptr, true, true},
        {"MarkdownFolder", exportAndWriteBefore<folder>, exportAgain<folder>, nullptr, true, true},
    };
}

} // namespace

const QList<Flow> &flows() {
    static const QList<Flow> all = allFlows() + careFlows();
    return all;
}

} // namespace lectern::tests
