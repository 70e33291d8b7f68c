// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace lectern::ui {

// Runs the event loop until something holds; false after five seconds.
template <typename Holds>
[[nodiscard]] bool waitUntil(Holds holds) {
    return QTest::qWaitFor(holds, 5'000);
}

} // namespace lectern::ui
