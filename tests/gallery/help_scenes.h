// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/scenes.h"

namespace lectern::tests {

// The manual.
[[nodiscard]] QList<Scene> helpScenes();

} // namespace lectern::tests
