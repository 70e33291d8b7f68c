// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "tests/soak/reader_model.h"

namespace lectern::tests {

// What the library holds, asked as the window asks. `ids`: where each paper is now found.
[[nodiscard]] Believed foundIn(library::Library &library, QHash<int, model::PaperId> &ids);

} // namespace lectern::tests
