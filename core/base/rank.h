// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lectern::base {

// The order of a list is kept in fractional ranks, compared as text: between any two is room for
// another, so that to move one row changes one row. Empty stands for the start and for the end.
// Where the two are alike there is none, and the rank is behind both. At the ends ranks count on,
// and stay short however many are added there.
[[nodiscard]] QString rankBetween(const QString &before, const QString &after);

// So many, rising, all between the two.
[[nodiscard]] QStringList ranksBetween(const QString &before, const QString &after,
                                       qsizetype count);

} // namespace lectern::base
