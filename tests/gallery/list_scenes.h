// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/scenes.h"

namespace lectern::tests {

// The page of a reading list, and what is asked on the way to one.
[[nodiscard]] QList<Scene> listScenes();

} // namespace lectern::tests
