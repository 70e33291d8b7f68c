// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace lectern::store {

class Connection;

// Makes of an empty database a library without papers. Errors: as migrate().
base::Status fillNew(Connection &connection, const QString &path, const base::Clock &clock);

// Makes a library where there is none. Whole under another name, then renamed: a crash leaves no
// half one. Errors: NoSpace, Unreadable, Failed; nothing is left then.
base::Status createLibrary(const QString &path, const base::Clock &clock);

} // namespace lectern::store
