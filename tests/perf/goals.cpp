// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/goals.h"

#include <algorithm>

namespace lectern::perf {

namespace {

Goal goal(const char *name, const char *what, const char *reached, const char *benchmarks) {
    return {QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(reached),
            QString::fromLatin1(benchmarks).split(u' ')};
}

} // namespace

const QList<Goal> &goals() {
    static const QList<Goal> table = {
        goal("G1", "a feed is imported: its papers can be listed and read",
             "100,000 papers in 0.25 of newsboat's time", "import"),
        goal("G2", "and they can be found by their words",
             "100,000 papers in 0.7 of newsboat's time, which finds none", "import"),
        goal("G3", "a digest of text is imported, and one in many files",
             "10,000 papers in 1.5 of what SQLite alone takes for their rows", "digest"),
        goal("G4", "the same feed again, unchanged", "5 % of the first import", "import"),
        goal("G5", "the newest 50 papers of 40 queries",
             "1 ms in 95 of 100 at 100,000 papers; a tenth of notmuch's time each", "search query"),
        goal("G6", "the same for each letter typed; and painted",
             "1 ms in 95 of 100 at a million; painted 16 ms, 33 at worst", "typing painted"),
        goal("G7", "how many papers each of the 40 queries finds", "70 ms at worst at a million",
             "counts"),
        goal("G8", "the 50 papers that say most of it", "12 ms in 95 of 100 at a million", "rank"),
        goal("G9", "a decision; 10,000 decisions; 10,000 tags",
             "one at most 0.3 ms beyond the disk's own; 10,000 tags 150 times faster than notmuch",
             "marks"),
        goal("G10", "the counts of 30 filters after a decision", "5 ms at a million", "filters"),
        goal("G11", "from the start to the window, and to its papers",
             "250 ms at a million, or 1.5 of an empty window of Qt", "start"),
        goal("G12", "scrolling: a jump, a page, the wheel", "10 ms in 95 of 100, 16 at worst",
             "scroll"),
        goal("G13", "memory of the window at rest", "150 MB at a million, 100 at 100,000",
             "memory"),
        goal("G14", "the library on disk", "2.1 of its text", "file"),
    };
    return table;
}

QStringList benchmarksNamed(const QStringList &names) {
    QStringList benchmarks;
    for (const QString &name : names) {
        const auto found = std::find_if(goals().cbegin(), goals().cend(),
                                        [&name](const Goal &one) { return one.name == name; });
        benchmarks += found == goals().cend() ? QStringList{name} : found->benchmarks;
    }
    benchmarks.removeDuplicates();
    return benchmarks;
}

} // namespace lectern::perf
