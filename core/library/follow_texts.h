// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

namespace lectern::library {

// After all that an act did: highlights of papers that show another text now are found on it, or
// lose their place (`orphan`) and keep all else, until a text brings it back. What changes is
// recorded as part of the act, so that undo takes it back. Called before the step is written.
base::Status followTexts(store::Transaction &transaction);

} // namespace lectern::library
