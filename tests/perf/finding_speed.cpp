// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/related_papers.h"
#include "tests/perf/bench_library.h"
#include "tests/perf/benchmarks.h"
#include "tests/support/test_library.h"

#include <algorithm>
#include <array>

namespace lectern::perf {

namespace {

using model::DecisionState;
using tests::await;
using tests::must;

// Thirty filters as readers have them: states, days, words, phrases, facts, and filters of filters.
constexpr std::array filterQueries = {"is:undecided",
                                      "is:kept",
                                      "is:later",
                                      "is:kept -is:read",
                                      "is:undecided newer:7d",
                                      "is:kept older:14d",
                                      "date:thismonth",
                                      "decided:thisweek",
                                      "has:note",
                                      "no:tag is:kept",
                                      "has:code is:undecided",
                                      "upvotes:>=50",
                                      "cat:cs.CL,cs.LG",
                                      "tag:rl",
                                      "tags:>3",
                                      "is:replaced -is:skipped",
                                      "hl:scaling",
                                      "color:doubt",
                                      "robot is:undecided",
                                      "diffusion",
                                      "bayesian -is:skipped",
                                      "\"reinforcement learning\" is:undecided",
                                      "title:agents",
                                      "author:wang is:kept",
                                      "quantiz*",
                                      "(is:later OR is:kept) no:hl",
                                      "filter:\"Filter 3\" robot",
                                      "is:unseen newer:3d",
                                      "published:2026",
                                      "words:<100 is:kept"};

void saveFilters(BenchLibrary &library) {
    for (const model::SavedFilter &filter : must(await(library->filters())))
        library.apply(library::DeleteFilter{filter.uuid});
    for (size_t i = 0; i < filterQueries.size(); ++i)
        library.apply(library::SaveFilter{
            {{}, QStringLiteral("Filter %1").arg(i), QString::fromLatin1(filterQueries.at(i))}});
}

// As the sidebar does: on and on until every count is right.
void countAll(BenchLibrary &library) {
    while (!must(await(library->filterCounts())).complete) {
    }
}

// From the decision to the counts that are right again.
QList<Figure> measureFilters(const Order &order) {
    BenchLibrary library(order);
    saveFilters(library);
    const QList<model::PaperId> papers = library.ids(QStringLiteral("*"));
    const auto first = sampleOf([&library] { countAll(library); });
    int turn = 0;
    const auto decide = [&](qsizetype many) {
        const bool kept = turn++ / 2 % 2 == 0; // the many and the one in turn
        library.apply(library::Decide{model::PaperIds(papers.first(std::min(many, papers.size()))),
                                      kept ? DecisionState::Kept : DecisionState::Skipped,
                                      {}});
        countAll(library);
    };
    QList<Figure> figures{{QStringLiteral("filters counted first"), 0, {first}}};
    return figures +
           interleaved(
               {{QStringLiteral("filters after 1,000 decisions"), 0, [&] { decide(1'000); }},
                {QStringLiteral("filters after one decision"), 0, [&] { decide(1); }}},
               order.runs);
}

// Papers from all over the library, each another time.
QList<Figure> measureRelated(const Order &order) {
    BenchLibrary library(order);
    const QList<model::PaperId> papers = library.ids(QStringLiteral("*"));
    qsizetype at = 0;
    const auto next = [&] {
        at = (at + papers.size() / 7 + 1) % papers.size();
        return papers.at(at);
    };
    return interleaved(
        {{QStringLiteral("related papers"), 0, [&] { must(await(library->related(next()))); }},
         {QStringLiteral("related like:"), 0,
          [&] { (void)library.ids(QStringLiteral("like:%1 limit:50").arg(next().value())); }}},
        order.runs);
}

} // namespace

QList<Benchmark> findingSpeed() {
    return {{QStringLiteral("filters"),
             QStringLiteral("the counts of 30 saved filters, right again after a decision"),
             measureFilters},
            {QStringLiteral("related"), QStringLiteral("papers about the same as one"),
             measureRelated}};
}

} // namespace lectern::perf
