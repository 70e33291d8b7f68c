// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/paper_clauses.h"

#include <QDate>
#include <QString>

namespace lectern::query {

// "in digests of the last 7 days, since 20 November": in words of the reader's language. A day
// that does not exist stands as it was typed.
[[nodiscard]] QString daysInWords(const OnDays &on, const QDate &today);

} // namespace lectern::query
