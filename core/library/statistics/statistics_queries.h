// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/statistics/statistics.h"

// The queries behind the figures, in the canonical text of the language.
namespace lectern::library {

[[nodiscard]] QString arrivedQuery(const Period &period);
[[nodiscard]] QString readQuery(const Period &period); // of those that arrived
[[nodiscard]] QString decidedQuery(const Period &period);
[[nodiscard]] QString keptQuery(const Period &period);
// Those that waited for a decision at the end of a day: they are undecided today, or were decided
// later.
[[nodiscard]] QString waitingQuery(const QDate &day);

// Kept papers of what they have in common. `longer`: other sources whose names begin with this one,
// which source: would find as well.
[[nodiscard]] QString keptOfSource(const QString &source, const QStringList &longer,
                                   const Period &period);
[[nodiscard]] QString keptOfTag(const QString &tag, const Period &period);
[[nodiscard]] QString keptOfAuthor(const QString &author, const Period &period);

// `words` next to each other in the title.
[[nodiscard]] QString titlesWith(const QString &words, const Period &period);

} // namespace lectern::library
