// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/transaction.h"

namespace lectern::library {

// Makes two papers one, facts and what the reader did; all of it is recorded, so that one undo
// takes it apart exactly. Both stand for themselves and no id says that they are two.
base::Status joinPapers(store::Transaction &transaction, model::PaperId keep,
                        model::PaperId absorb);

} // namespace lectern::library
