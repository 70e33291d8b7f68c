// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/bench_library.h"
#include "tests/perf/benchmarks.h"
#include "tests/perf/references.h"
#include "tests/support/test_library.h"

#include <QTemporaryFile>

namespace lectern::perf {

namespace {

using model::DecisionState;
using tests::await;
using tests::must;

constexpr qsizetype manyPapers = 100'000;

// Decides the papers one way and the other in turn, so that each run changes all of them.
class Turns {
  public:
    Turns(BenchLibrary &library, QList<model::PaperId> papers)
        : m_library(library)
        , m_papers(std::move(papers)) {}

    void decideNext() { decide(model::PaperIds({m_papers.at(m_at++ % m_papers.size())})); }
    void decideMany() {
        decide(model::PaperIds(m_papers.first(std::min(manyPapers, m_papers.size()))));
    }
    void undo() { must(await(m_library->undo())); }

  private:
    void decide(const model::PaperIds &papers) {
        m_kept = !m_kept;
        const auto state = m_kept ? DecisionState::Kept : DecisionState::Skipped;
        if (!m_library.apply(library::Decide{papers, state, {}}).step)
            qFatal("nothing was decided");
    }

    BenchLibrary &m_library;
    QList<model::PaperId> m_papers;
    qsizetype m_at = 0;
    bool m_kept = false;
};

// The whole library is decided but for its oldest paper: the longest way to look.
void findTheLastUndecided(BenchLibrary &library, model::PaperId last) {
    if (must(await(library->nextUndecided({}))) != last) qFatal("another paper is undecided");
}

void listTheOne(BenchLibrary &library, const QString &query) {
    if (library.ids(query).size() != 1) qFatal("another paper is undecided");
}

QList<Figure> measureTriage(const Order &order) {
    BenchLibrary library(order);
    QList<model::PaperId> papers = library.ids(QStringLiteral("*"));
    const model::PaperId oldest = papers.takeLast();
    Turns turns(library, papers);
    library.apply(library::Decide{model::PaperIds(papers), DecisionState::Later, {}});
    QTemporaryFile page;
    if (!page.open()) qFatal("%s", qUtf8Printable(page.errorString()));
    return interleaved(
        {{QStringLiteral("triage list of the undecided"), 0, // once 100,000 changes are counted
          [&] { listTheOne(library, QStringLiteral("is:undecided")); }},
         {QStringLiteral("triage next undecided"), 0,
          [&] { findTheLastUndecided(library, oldest); }},
         {QStringLiteral("triage all counts"), 0, [&] { must(await(library->sidebar())); }},
         {QStringLiteral("triage 100,000 papers"), 0, [&] { turns.decideMany(); }},
         {QStringLiteral("triage their undo"), 0, [&] { turns.undo(); }},
         {QStringLiteral("triage one paper"), 0, [&] { turns.decideNext(); }},
         {QStringLiteral("triage a page on disk"), 0, [&] { syncOnePage(page); }}},
        order.runs);
}

} // namespace

Benchmark triageSpeed() {
    return {QStringLiteral("triage"),
            QStringLiteral("deciding one and 100,000 papers of a library of the size's text"),
            measureTriage};
}

} // namespace lectern::perf
