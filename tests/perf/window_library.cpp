// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/perf/window_library.h"

#include "tests/perf/bench_library.h"

#include <QFileInfo>

namespace lectern::perf {

void prepareWindow(ui::TestWindow &window, const Order &order) {
    if (order.library.isEmpty())
        makeLibrary(window.libraryPath(), order.papers());
    else
        window.useLibrary(QFileInfo(order.library).absoluteFilePath());
}

} // namespace lectern::perf
