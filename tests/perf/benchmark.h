// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/perf/measure.h"

#include <algorithm>

namespace lectern::perf {

// How large and how often.
struct Order {
    int runs = 5;
    qint64 bytes = 0; // of input, as far as a format may be so large
    QString library;  // a library to measure on, in place of one of `bytes`; it is changed

    // With about so many bytes of text, fifty at least.
    [[nodiscard]] qint64 papers() const { return std::max<qint64>(bytes / bytesOfAPaper, 50); }
    static constexpr qint64 bytesOfAPaper = 1632;
};

// A thing to be measured: it makes its input, then measures its figures side by side; where there
// is a reference, it is the last of them. A new one is a small file with a function that gives it,
// and a line in benchmarks.cpp.
struct Benchmark {
    QString name;
    QString what; // in a line
    std::function<QList<Figure>(const Order &order)> measure;
};

} // namespace lectern::perf
