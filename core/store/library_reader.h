// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <memory>

// A library that is only read, by any number of processes and beside the one who writes.
namespace lectern::store {

// A connection that only reads; of a missing library an empty one in memory, nothing is created.
// Errors: as examine(); NewerLibrary, Failed.
base::Result<std::unique_ptr<Connection>> openReader(const QString &path);

// The library as SQLite's ATTACH takes it, for reading only.
[[nodiscard]] QString readOnlyUri(const QString &path);

// After the last reader: removes the -wal and -shm files that a read-only closer leaves behind,
// when no writer is there to do it.
void tidyAfterReaders(const QString &path);

} // namespace lectern::store
