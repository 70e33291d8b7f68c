// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/scenes.h"

namespace lectern::tests {

// The pages in the place of list and reader: days, history, rules.
[[nodiscard]] QList<Scene> pageScenes();

} // namespace lectern::tests
