// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::base {

// The order of a list is kept in fractional ranks, compared as text: between any two is room for
// another, so that to move one row changes one row. Empty stands for the start and for the end.
[[nodiscard]] QString rankBetween(const QString &before, const QString &after);

} // namespace lectern::base
