// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "tests/soak/reader_model.h"

namespace lectern::tests {

// Does to the library what canBeDone(); whether that made a step.
bool doAct(const Act &act, const Believed &believed, const QHash<int, model::PaperId> &ids,
           int firstNumber, library::Library &library);

} // namespace lectern::tests
