// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/op.h"
#include "core/store/transaction.h"

namespace lectern::library {

// Lays one correction over a paper, or takes it back. Errors: Invalid (no field, or no value for
// it), Declined (an id that another paper has).
base::Status correctFact(const Correction &correction, model::PaperId paper,
                         store::Transaction &transaction);

} // namespace lectern::library
