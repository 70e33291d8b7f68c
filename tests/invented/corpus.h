// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/invented/paper.h"

namespace lectern::tests {

// Papers as long and as mixed as real ones, for measuring: words as common and as rare as in real
// abstracts, with the TeX, quotation marks, dashes, addresses and line ends that those have, as
// often as they have them. Paper `number` is the same in every run and in a corpus of any size.
[[nodiscard]] InventedPaper corpusPaper(qint64 number);
[[nodiscard]] QList<InventedPaper> corpusPapers(qint64 first, qint64 count);

} // namespace lectern::tests
