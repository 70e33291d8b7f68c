// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/correction.h"
#include "core/model/ids.h"
#include "core/store/transaction.h"

namespace lectern::library {

// Lays over a paper what the reader corrected in another library, where she corrected nothing of
// the kind here; highlights that stand on it here follow. What can be no value of its field is left
// out, and so is an id that another paper here has.
base::Status restoreCorrections(store::Transaction &transaction, model::PaperId paper,
                                const QList<model::CorrectedFact> &corrections);

} // namespace lectern::library
