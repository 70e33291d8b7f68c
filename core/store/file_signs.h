// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

// What a library file tells of its past, to the one who opens it or writes to it.
namespace lectern::store {

// Whether this Lectern may open it so: one of a newer schema may still be read where that schema
// says so. Errors: NewerLibrary.
base::Status checkVersion(Connection &connection, const QString &path, Mode mode);

// Whether it was not closed as it should be when it was open last; to be asked before the first
// write, which leaves the same sign.
base::Result<bool> wasLeftOpen(Connection &connection);

[[nodiscard]] QString engineVersion(); // SQLite's: "3.40.1"

} // namespace lectern::store
