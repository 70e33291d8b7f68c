// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/perf/benchmark.h"

namespace lectern::perf {

[[nodiscard]] QList<Benchmark> benchmarks();

// A file each.
//
// The goal for parsers: text and listings at least 60 MB/s with the admitting door, as users get
// them; JSON and XML at least 0.7 of the bare library by the parser alone. The door tidies texts,
// finds links and settles ids, which a bare library does not do.
[[nodiscard]] QList<Benchmark> parserSpeed();
[[nodiscard]] Benchmark jsonStreamSpeed();
// In a library of a million (--size 1600), the goals are: 100,000 papers decided within a second as
// one step; the next undecided within 5 ms; from the key to the next paper painted 8 ms in the
// median and 33 in 99 of 100, beyond what the disk takes for a page.
[[nodiscard]] Benchmark triageSpeed();
[[nodiscard]] Benchmark keySpeed();
// In the same library: each first page within 1 ms in 95 of 100, and at most 1.3 times what SQLite
// alone takes for it (a ratio of 0.77).
[[nodiscard]] QList<Benchmark> searchSpeed();
// A key in the search field painted within 16 ms in 95 of 100, 33 at worst, while an import runs
// too.
[[nodiscard]] Benchmark paintSpeed();
// In the same library: the counts of thirty filters within 100 ms of a decision; related papers
// within 250 ms.
[[nodiscard]] QList<Benchmark> findingSpeed();
// The goal: 20,000 papers a second to BibTeX, in constant memory.
[[nodiscard]] Benchmark exportSpeed();
// What these are to reach stands in goals.cpp.
[[nodiscard]] QList<Benchmark> importSpeed();
[[nodiscard]] QList<Benchmark> countSpeed();
[[nodiscard]] Benchmark markSpeed();
[[nodiscard]] QList<Benchmark> startSpeed();
[[nodiscard]] Benchmark scrollSpeed();

// Those of searchSpeed(), for who asks something else of them.
[[nodiscard]] QStringList fortyQueries();
// With this alone the program shows a window with nothing in it, to be compared to.
inline const QString emptyWindowOption = QStringLiteral("--empty-window");

} // namespace lectern::perf
