// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/reading_lists.h"

#include <QString>

namespace lectern::store {
class Connection;
class Transaction;
} // namespace lectern::store

namespace lectern::library {

// White space simplified; something to read, no control characters. Errors: Invalid.
base::Result<QString> tidyListName(const QString &name);

// Errors: NotFound.
base::Result<store::ListRow> livingList(store::Connection &connection, const QString &name);

// Makes a list of a tidy name, behind the one of the rank `behind`, or at the end. Errors: Invalid,
// where there is one of that name.
base::Result<store::ListRow> makeList(store::Transaction &transaction, const QString &tidyName,
                                      const QString &description = {}, const QString &behind = {});

} // namespace lectern::library
