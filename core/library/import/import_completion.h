// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/import/import_file.h"

namespace lectern::library {

// The last, short part of an import, in the transaction that writes its step.

// Reads see the file's digest from now on; known papers show what it told.
base::Status completeFile(store::Transaction &transaction, ImportFile &file, bool isDryRun);

// Joins the papers that entries of the file proved to be one, the older one stays.
base::Status joinProven(store::Transaction &transaction, const ImportFile &file);

} // namespace lectern::library
