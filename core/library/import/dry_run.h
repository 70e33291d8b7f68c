// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/import/importer.h"

namespace lectern::library {

// What an import into the library at `path` would do, by the same importer over a passing copy of
// the papers it meets. The library is only read; a missing one is an empty one, and nothing is
// made. Errors: as of an import, and as of opening a library for reading.
base::Result<model::ImportReport> dryRun(const QString &path, const base::Clock &clock,
                                         const ImportRequest &request,
                                         Importer::Callbacks callbacks);

} // namespace lectern::library
