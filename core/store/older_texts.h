// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/paper.h"
#include "core/store/connection.h"

#include <QHash>

namespace lectern::store {

// Gives papers the titles and abstracts that digests told of them and that do not show: each text
// once. One that is only the beginning of another is none. The facts are as the digests have them:
// no correction is laid over them yet. `idArray`: see paper_reads.h.
base::Status addOlderTexts(Connection &connection, const QString &idArray,
                           QHash<model::PaperId, model::Paper> &papers);

// The text as it came, of a row with the column `raw` of paper_text.
[[nodiscard]] QString rawText(const Row &row, int rawColumn, const QString &tidy);

} // namespace lectern::store
