// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::store {

// Removes a database that is not, or not yet, the reader's, with what SQLite lays beside it: a log
// or a journal that stays would be played into the next file of that name. One that is not there is
// none the worse.
void removeDatabase(const QString &path);

} // namespace lectern::store
