// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"
#include "ui/render/icons.h"

namespace lectern::ui {

// The star of what is kept, the clock, the line of what is skipped; what is undecided has the
// inbox.
[[nodiscard]] Icon iconOfDecision(model::DecisionState state);

} // namespace lectern::ui
