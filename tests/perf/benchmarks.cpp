// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/benchmarks.h"

namespace lectern::perf {

QList<Benchmark> benchmarks() {
    return parserSpeed() +
           QList<Benchmark>{jsonStreamSpeed(), triageSpeed(), keySpeed(), paintSpeed(),
                            exportSpeed()} +
           searchSpeed() + findingSpeed() + importSpeed() + countSpeed() +
           QList<Benchmark>{markSpeed(), scrollSpeed()} + startSpeed();
}

} // namespace lectern::perf
