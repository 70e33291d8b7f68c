// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/bench_library.h"
#include "tests/perf/benchmarks.h"
#include "tests/perf/corpus_files.h"
#include "tests/perf/goals.h"
#include "tests/perf/report.h"
#include "ui/render/theme_source.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QWidget>

#include <algorithm>
#include <cstdio>

namespace {

using namespace lectern::perf;

void print(const QString &text) {
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

QString listOf(const QList<Benchmark> &benchmarks) {
    QString lines;
    for (const Benchmark &benchmark : benchmarks)
        lines += QStringLiteral("  ") + benchmark.name.leftJustified(26) + benchmark.what + u'\n';
    return lines;
}

QString listOf(const QList<Goal> &goals) {
    QString lines;
    for (const Goal &goal : goals)
        lines += QStringLiteral("  ") + goal.name.leftJustified(5) + goal.what + u'\n' +
                 QString(7, u' ') + goal.reached + u'\n';
    return lines;
}

struct Wish {
    QStringList names; // none: all
    Order order;
    QString corpus;  // a folder to write files into, and nothing else
    QString library; // one to make, and nothing else
    Form form = Form::Table;
    bool queries = false; // only named
};

QCommandLineOption option(const char *name, const char *what, const char *value,
                          const char *otherwise = "") {
    return {QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value),
            QString::fromLatin1(otherwise)};
}

// Nothing where the command line asks for something else, or for what there is not.
std::optional<Wish> wishOf(const QCoreApplication &application, const QList<Benchmark> &all) {
    QCommandLineParser parser;
    const auto runs = option("runs", "How often, 5.", "N", "5");
    const auto size = option("size", "Megabytes of input, 16.", "MB", "16");
    const auto papers = option("papers", "Of as many megabytes as so many papers have.", "N");
    const auto library = option(
        "library", "A library to measure on, in place of one that is made; it is changed.", "FILE");
    const auto make = option("make-library", "Only makes one, of --papers.", "FILE");
    const auto corpus =
        option("corpus", "Only writes the --papers, in forms that others read too.", "FOLDER");
    const QCommandLineOption tabs(QStringLiteral("tabs"),
                                  QStringLiteral("For a program: tabs between the columns."));
    const QCommandLineOption queries(QStringLiteral("queries"),
                                     QStringLiteral("Only names the 40 queries, a line each."));
    parser.addOptions({runs, size, papers, library, make, corpus, tabs, queries});
    parser.addHelpOption();
    parser.setApplicationDescription(QStringLiteral("Goals:\n") + listOf(goals()) +
                                     QStringLiteral("Measures:\n") + listOf(all));
    parser.addPositionalArgument(QStringLiteral("NAME"),
                                 QStringLiteral("What is measured, or a goal; all."),
                                 QStringLiteral("[NAME...]"));
    parser.process(application);
    Wish wish{benchmarksNamed(parser.positionalArguments()),
              {parser.value(runs).toInt(), qint64(parser.value(size).toDouble() * 1e6),
               parser.value(library)},
              parser.value(corpus),
              parser.value(make),
              parser.isSet(tabs) ? Form::Tabs : Form::Table,
              parser.isSet(queries)};
    if (parser.isSet(papers))
        wish.order.bytes = parser.value(papers).toLongLong() * Order::bytesOfAPaper;
    const bool known =
        std::all_of(wish.names.cbegin(), wish.names.cend(), [&all](const QString &name) {
            return std::any_of(all.cbegin(), all.cend(),
                               [&name](const Benchmark &one) { return one.name == name; });
        });
    if (!known || wish.order.runs < 1 || wish.order.bytes < 1) return std::nullopt;
    return wish;
}

void measure(const Wish &wish, const QList<Benchmark> &all) {
    print(reportHead(wish.form) + u'\n');
    for (const Benchmark &benchmark : all)
        if (wish.names.isEmpty() || wish.names.contains(benchmark.name))
            print(reportOf(benchmark.measure(wish.order), wish.form));
}

int showEmptyWindow(int argc, char **argv) {
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1360, 860);
    window.show();
    return QApplication::exec();
}

} // namespace

// lectern-bench [NAME...] [--runs N] [--size MB | --papers N] [--library FILE]; absolute times are
// of one machine, ratios of all.
int main(int argc, char **argv) {
    if (argc == 2 && emptyWindowOption == QString::fromLocal8Bit(argv[1]))
        return showEmptyWindow(argc, argv);
    qputenv("QT_FORCE_STDERR_LOGGING", "1"); // what goes wrong is for who looks on, not for a log
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    lectern::ui::applyTheme(application, lectern::ui::Theme(lectern::ui::Shade::Light, {}));
    const QList<Benchmark> all = benchmarks();
    const auto wish = wishOf(application, all);
    if (!wish) {
        print(QStringLiteral("No such benchmark, or nothing to do. There are:\n") + listOf(all));
        return 2;
    }
    if (wish->queries)
        print(fortyQueries().join(u'\n') + u'\n');
    else if (!wish->corpus.isEmpty())
        writeCorpus(wish->corpus, wish->order.papers());
    else if (!wish->library.isEmpty())
        makeLibrary(wish->library, wish->order.papers());
    else
        measure(*wish, all);
    return 0;
}
