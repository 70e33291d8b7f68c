// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/flows.h"

#include "core/store/connection.h"
#include "tests/support/test_library.h"

namespace lectern::tests {

namespace {

QStringList said(const char *command) {
    return QString::fromUtf8(command).split(u' ');
}

void mustRun(const Workbench &bench, const QStringList &command, const QByteArray &input = {}) {
    const Ending ending = bench.run(command, input);
    ASSERT_EQ(ending.exit, 0) << ending.err.constData();
}

// A library in which a reader has been at work.
void workBefore(const Workbench &bench) {
    mustRun(bench, said("import -"), inventedDigest(12));
    mustRun(bench, said("decide keep 3"));
    mustRun(bench, said("tag +light 4"));
    mustRun(bench, said("note 3 --set seen"));
    mustRun(bench, said("reading-list create Nights"));
}

// One as Lectern left it before schema 4.
void workWithAnOlderVersion(const Workbench &bench) {
    workBefore(bench);
    const auto connection = store::Connection::open(bench.libraryPath(), store::Mode::ReadWrite);
    ASSERT_TRUE(connection);
    for (const char *sql : {"DELETE FROM lexicon", "DROP INDEX digest_staged",
                            "DROP INDEX note_with_link", "PRAGMA user_version=3"})
        must((*connection)->run(QString::fromLatin1(sql)));
}

QStringList exportTo(const Workbench &bench, const char *format) {
    return {QStringLiteral("export"), QStringLiteral("--format"), QLatin1String(format),
            QStringLiteral("--output"), bench.path(QStringLiteral("out/papers"))};
}

template <const char *&format>
void exportBefore(const Workbench &bench) {
    workBefore(bench);
    mustRun(bench, exportTo(bench, format));
    mustRun(bench, said("decide keep *"));
}

const char *bibtex = "bibtex";
const char *markdown = "markdown";
const char *folder = "markdown-folder";

template <const char *&format>
QStringList exportAgain(const Workbench &bench) {
    return exportTo(bench, format);
}

void writeBefore(const Workbench &bench) {
    workBefore(bench);
    QFile file(bench.path(QStringLiteral("letter.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(QByteArray(200'000, 'x')) > 0);
}

QList<Flow> allFlows() {
    using Bench = const Workbench &;
    return {
        {"FirstImport", [](Bench) {}, [](Bench) { return said("import -"); },
         [] { return inventedDigest(30); }},
        {"Import", workBefore, [](Bench) { return said("import -"); },
         [] { return inventedDigest(30, 6); }},
        {"Decide", workBefore, [](Bench) { return said("decide skip *"); }},
        {"Tag", workBefore, [](Bench) { return said("tag +dark -light *"); }},
        {"Note", workBefore, [](Bench) { return said("note 5 --file -"); },
         [] { return QByteArray("A line of a note.\n").repeated(4000); }},
        {"Undo", workBefore, [](Bench) { return said("undo"); }, nullptr, false},
        {"Delete", workBefore, [](Bench) { return said("delete 3"); }, nullptr, false},
        {"Attach", writeBefore,
         [](Bench bench) {
             return QStringList{QStringLiteral("attach"), QStringLiteral("3"),
                                bench.path(QStringLiteral("letter.txt"))};
         }},
        {"Migration", workWithAnOlderVersion, [](Bench) { return said("tag +new 2"); }},
        {"Bibtex", exportBefore<bibtex>, exportAgain<bibtex>},
        {"Markdown", exportBefore<markdown>, exportAgain<markdown>},
        {"MarkdownFolder", exportBefore<folder>, exportAgain<folder>},
    };
}

} // namespace

const QList<Flow> &flows() {
    static const QList<Flow> all = allFlows();
    return all;
}

} // namespace lectern::tests
