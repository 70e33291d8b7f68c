// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/scenes.h"

namespace lectern::tests {

// What stands above everything else: a library that cannot be written, or is gone; and the notice
// after a crash.
[[nodiscard]] QList<Scene> standingScenes();

} // namespace lectern::tests
