// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/perf/measure.h"

namespace lectern::perf {

enum class Form { Table, Tabs };

// The head of the table, then a line a figure: wall time in milliseconds, CPU time in the median
// and in 95 of 100, throughput by the median CPU time, how that compares to the last of the
// figures (the median over the runs of its CPU time by ours, so that 1 is as fast and 0.5 takes
// twice as long), and the memory by which the process grew. Of what is no time all columns are
// MiB, and the ratio is of these.
[[nodiscard]] QString reportHead(Form form);
[[nodiscard]] QString reportOf(const QList<Figure> &figures, Form form);

} // namespace lectern::perf
