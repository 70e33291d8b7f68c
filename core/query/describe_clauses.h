// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/paper_clauses.h"

#include <QDate>
#include <QString>

namespace lectern::query {

// In words of the reader's language; those that read best as they are typed stay so.
[[nodiscard]] QString clauseInWords(const PaperClause &clause, const QDate &today);

} // namespace lectern::query
