// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/scenes.h"

namespace lectern::tests {

// The tag picker, the menu of a tag and what it asks.
[[nodiscard]] QList<Scene> tagScenes();

} // namespace lectern::tests
