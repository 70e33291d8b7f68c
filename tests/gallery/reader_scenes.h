// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gallery/scenes.h"

namespace lectern::tests {

// What is written on a paper: highlights, comments, versions.
[[nodiscard]] QList<Scene> readerScenes();

} // namespace lectern::tests
