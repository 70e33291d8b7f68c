// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/import/import_file.h"
#include "core/store/transaction.h"

namespace lectern::library {

// Puts papers on the lists that a file says they were on, in the order of that library, behind what
// stands on the list here, with their comments. A list that is not there is made; a paper that is
// on it stays where it is. A budget does not count: they were on the list before.
// Lists without a paper are made as well.
base::Status restoreLists(store::Transaction &transaction, const Carried &carried);

} // namespace lectern::library
