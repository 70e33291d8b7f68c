// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/scenes.h"

namespace lectern::tests {

// Backups, and papers that were deleted.
[[nodiscard]] QList<Scene> careScenes();

} // namespace lectern::tests
