// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace lectern::store {

// What stands at a path, read from the header before SQLite opens it.
enum class FileKind { Missing, Library };

// Errors: NotALibrary (something else, a folder, a device), Damaged (empty, or cut short),
// Unreadable (also a link that leads nowhere). Nothing is opened for writing.
base::Result<FileKind> examine(const QString &path);

} // namespace lectern::store
