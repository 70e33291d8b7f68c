// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/scenes.h"

namespace lectern::tests {

// The preferences, and what they do to the window: dense rows, high contrast.
[[nodiscard]] QList<Scene> preferenceScenes();

} // namespace lectern::tests
