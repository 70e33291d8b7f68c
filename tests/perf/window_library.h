// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/perf/benchmark.h"
#include "tests/ui/support/test_window.h"

namespace lectern::perf {

// The library that a window is measured with, before it opens: the one that was asked for, or one
// of so many bytes of text.
void prepareWindow(ui::TestWindow &window, const Order &order);

} // namespace lectern::perf
