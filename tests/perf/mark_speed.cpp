// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/bench_library.h"
#include "tests/perf/benchmarks.h"
#include "tests/perf/references.h"
#include "tests/support/test_library.h"

#include <QTemporaryFile>

#include <algorithm>

namespace lectern::perf {

namespace {

using model::DecisionState;

constexpr qsizetype manyMarks = 10'000;

// Marks papers one way and the other in turn, so that each run changes all of them.
class Marks {
  public:
    explicit Marks(BenchLibrary &library)
        : m_library(library)
        , m_papers(library.ids(QStringLiteral("*"))) {}

    void decide(qsizetype papers) {
        m_kept = !m_kept;
        const auto state = m_kept ? DecisionState::Kept : DecisionState::Skipped;
        mustChange(library::Decide{some(papers), state, {}});
    }
    void tag() {
        m_tagged = !m_tagged;
        const QStringList name{QStringLiteral("marked")};
        library::ChangeTags change{some(manyMarks), {}, {}};
        (m_tagged ? change.add : change.remove) = name;
        mustChange(change);
    }

  private:
    [[nodiscard]] model::PaperIds some(qsizetype papers) const {
        return model::PaperIds(m_papers.first(std::min(papers, m_papers.size())));
    }
    void mustChange(library::Op op) {
        if (!m_library.apply(std::move(op)).step) qFatal("nothing was changed");
    }

    BenchLibrary &m_library;
    QList<model::PaperId> m_papers;
    bool m_kept = false;
    bool m_tagged = false;
};

QList<Figure> measureMarks(const Order &order) {
    BenchLibrary library(order);
    Marks marks(library);
    QTemporaryFile page;
    if (!page.open()) qFatal("%s", qUtf8Printable(page.errorString()));
    // One by one as often as their 95 of 100 need it, and the many as often as asked.
    const int often = order.papers() < manyMarks ? order.runs : std::max(order.runs, 100);
    const QList<Figure> many = interleaved(
        {{QStringLiteral("marks of 10,000 tags"), 0, [&] { marks.tag(); }},
         {QStringLiteral("marks of 10,000 decisions"), 0, [&] { marks.decide(manyMarks); }}},
        order.runs);
    return many +
           interleaved({{QStringLiteral("marks of one decision"), 0, [&] { marks.decide(1); }},
                        {QStringLiteral("marks, a page on disk"), 0, [&] { syncOnePage(page); }}},
                       often);
}

} // namespace

Benchmark markSpeed() {
    return {QStringLiteral("marks"),
            QStringLiteral("10,000 papers tagged and decided, and one, beside the disk alone"),
            measureMarks};
}

} // namespace lectern::perf
