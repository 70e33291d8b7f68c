// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/benchmarks.h"
#include "tests/perf/report.h"
#include "ui/render/theme_source.h"

#include <QApplication>
#include <QCommandLineParser>

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

struct Wish {
    QStringList names; // none: all
    Order order;
};

// Nothing where the command line asks for something else, or for what there is not.
std::optional<Wish> wishOf(const QCoreApplication &application, const QList<Benchmark> &all) {
    QCommandLineParser parser;
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How often, 5."),
                                  QStringLiteral("N"), QStringLiteral("5"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Megabytes of input, 16."),
                                  QStringLiteral("MB"), QStringLiteral("16"));
    const QCommandLineOption library(
        QStringLiteral("library"),
        QStringLiteral("A library to measure on, in place of one that is made; it is changed."),
        QStringLiteral("FILE"));
    parser.addOptions({runs, size, library});
    parser.addHelpOption();
    parser.setApplicationDescription(QStringLiteral("Measures:\n") + listOf(all));
    parser.addPositionalArgument(QStringLiteral("NAME"), QStringLiteral("What is measured; all."),
                                 QStringLiteral("[NAME...]"));
    parser.process(application);
    const Wish wish{parser.positionalArguments(),
                    {parser.value(runs).toInt(), qint64(parser.value(size).toDouble() * 1e6),
                     parser.value(library)}};
    const bool known =
        std::all_of(wish.names.cbegin(), wish.names.cend(), [&all](const QString &name) {
            return std::any_of(all.cbegin(), all.cend(),
                               [&name](const Benchmark &one) { return one.name == name; });
        });
    if (!known || wish.order.runs < 1 || wish.order.bytes < 1) return std::nullopt;
    return wish;
}

} // namespace

// lectern-bench [NAME...] [--runs N] [--size MB] [--library FILE]; absolute times are of one
// machine, ratios of all.
int main(int argc, char **argv) {
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
    print(reportHead() + u'\n');
    for (const Benchmark &benchmark : all)
        if (wish->names.isEmpty() || wish->names.contains(benchmark.name))
            print(reportOf(benchmark.measure(wish->order)));
    return 0;
}
