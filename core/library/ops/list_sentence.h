// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/reports.h"

namespace lectern::library {

// What a step did to a reading list: Step::sentence() of its kinds.
[[nodiscard]] QString listSentence(const Step &step);

} // namespace lectern::library
