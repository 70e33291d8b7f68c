// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;

namespace lectern::store {

// What SQLite or Qt said, as a failure of the world with a sentence for the reader.
[[nodiscard]] base::Error toError(const QSqlError &error, const QString &sql);
[[nodiscard]] base::Error toError(int sqliteCode, const QString &detail);

} // namespace lectern::store
