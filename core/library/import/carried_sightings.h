// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/import/import_file.h"
#include "core/store/transaction.h"

namespace lectern::library {

// Where the papers of an exported file had been seen: the digests that are not known here, as far
// as the file tells of them. One that is known stays as it is.
base::Status restoreSightings(store::Transaction &transaction,
                              const QList<CarriedOfPaper> &carried);

} // namespace lectern::library
