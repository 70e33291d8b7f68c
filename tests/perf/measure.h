// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace lectern::perf {

// What one run took.
struct Sample {
    double wallSeconds = 0;
    double cpuSeconds = 0; // of all threads of the process: what counts where others work too
    qint64 peakBytes = 0;  // by which the process grew meanwhile; 0 where that is not counted
};

enum class Unit {
    Time,
    Bytes, // of peakBytes alone: nothing that takes time was done
};

// One line of the report.
struct Figure {
    QString name;
    qint64 bytes = 0; // read in each run
    QList<Sample> samples;
    Unit unit = Unit::Time;
};

struct Work {
    QString name;
    qint64 bytes = 0;
    std::function<void()> run;
    std::function<void()> prepare = {}; // before each run, not measured
};

[[nodiscard]] Sample sampleOf(const std::function<void()> &work);
// Its time alone, of what is done again and again: to count bytes, what is free goes back to the
// system, and a work of a millisecond would pay mostly for getting it again.
[[nodiscard]] Sample timeOf(const std::function<void()> &work);

// Each work once in turn, `runs` times, so that a busy moment of the machine hits all alike; a
// first round warms up and is not counted.
[[nodiscard]] QList<Figure> interleaved(const QList<Work> &works, int runs);

} // namespace lectern::perf
