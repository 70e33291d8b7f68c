// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lectern::perf {

// What Lectern is to reach, by the names that the goals are known by, and the benchmarks that
// measure it: `lectern-bench G5` runs those.
struct Goal {
    QString name; // "G5"
    QString what;
    QString reached; // what is wanted, in words
    QStringList benchmarks;
};
[[nodiscard]] const QList<Goal> &goals();

// The names with each goal's benchmarks in its place.
[[nodiscard]] QStringList benchmarksNamed(const QStringList &names);

} // namespace lectern::perf
