// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QList>

namespace lectern::tests {

// Papers as they are, with what is hard in real ones: accents, other scripts, mathematics, braces,
// quotes, ampersands, a formula of a spreadsheet, HTML.
[[nodiscard]] QList<model::Paper> readablePapers();
// Of random libraries with hostile texts everywhere; the titles are unlike each other.
[[nodiscard]] QList<model::Paper> hostilePapers(int count);

} // namespace lectern::tests
