// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/correction.h"

namespace lectern::library {

// Facts that come back from an export of ours: where they say what the reader corrected, they say
// again what digests told. Whether any did. A bibliography keeps of a day its year perhaps, and of
// a text its words.
bool tellAsDigestsDid(model::Facts &facts, const QList<model::CorrectedFact> &corrections);

} // namespace lectern::library
