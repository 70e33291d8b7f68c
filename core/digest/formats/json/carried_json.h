// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/carried_state.h"

#include <QJsonObject>

namespace lectern::digest {

// What the reader did to a paper, of the object that stands for it in an export of ours. What is
// missing, or of another type, is as good as not done; texts are made fit to be stored and cut at
// the caps of caps.h.
[[nodiscard]] model::CarriedState carriedIn(const QJsonObject &paper);

// The reading lists of such an export, in its order. Which papers are on them, those say.
[[nodiscard]] QList<model::CarriedList> carriedListsIn(const QJsonArray &lists);

} // namespace lectern::digest
