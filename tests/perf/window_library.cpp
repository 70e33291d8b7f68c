// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/window_library.h"

#include "tests/perf/bench_library.h"
#include "tests/perf/library_corpus.h"

namespace lectern::perf {

void prepareWindow(ui::TestWindow &window, const Order &order) {
    if (order.library.isEmpty())
        makeLibrary(window.libraryPath(), order.papers());
    else
        putInPlace(order.library, window.libraryPath());
}

} // namespace lectern::perf
