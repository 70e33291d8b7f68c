// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/bench_library.h"
#include "tests/perf/benchmarks.h"
#include "tests/support/test_library.h"

namespace lectern::perf {

namespace {

using tests::must;

// Each query is a figure's sample.
Figure measureEach(const Order &order, const QString &name,
                   const std::function<void(const QString &)> &ask) {
    Figure figure{name, 0, {}};
    for (int run = 0; run <= order.runs; ++run)
        for (const QString &text : fortyQueries()) {
            const Sample sample = timeOf([&] { ask(text); });
            if (run > 0) figure.samples.append(sample); // the first warms up
        }
    return figure;
}

QList<Figure> measureCounts(const Order &order) {
    BenchLibrary library(order);
    return {measureEach(order, QStringLiteral("counts of 40 queries"),
                        [&](const QString &text) { must(library->count(text).result()); })};
}

QList<Figure> measureRank(const Order &order) {
    BenchLibrary library(order);
    return {measureEach(order, QStringLiteral("rank of 40 queries"), [&](const QString &text) {
        must(finished(library->papers(text + QStringLiteral(" sort:relevance limit:50"))));
    })};
}

// One by one, for who compares each to what another program takes for it.
QList<Figure> measureQueries(const Order &order) {
    BenchLibrary library(order);
    QList<Figure> figures;
    for (const QString &text : fortyQueries())
        figures.append({QStringLiteral("query ") + text, 0, {}});
    for (int run = 0; run <= order.runs; ++run)
        for (Figure &figure : figures) {
            const QString page = figure.name.section(u' ', 1) + QStringLiteral(" limit:50");
            const Sample sample = timeOf([&] {
                auto found = library->papers(page);
                found.waitForFinished();
                must(library->rows(must(found.result()).ids).result());
            });
            if (run > 0) figure.samples.append(sample);
        }
    return figures;
}

} // namespace

QList<Benchmark> countSpeed() {
    return {{QStringLiteral("query"),
             QStringLiteral("each of 40 queries: its newest 50 papers and their rows"),
             measureQueries},
            {QStringLiteral("counts"), QStringLiteral("how many papers 40 queries find, exactly"),
             measureCounts},
            {QStringLiteral("rank"), QStringLiteral("the 50 papers that say most of 40 queries"),
             measureRank}};
}

} // namespace lectern::perf
