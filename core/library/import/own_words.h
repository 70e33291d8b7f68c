// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/correction.h"

namespace lectern::library {

// What an export of ours says of a fact that the reader has corrected: her word as it is now; or,
// in a bibliography of this very paper, which names no corrections, her word of any time before.
enum class HerWord { OfNow, OfAnyTime };

// Facts that come back from an export of ours: where they say what the reader corrected, they say
// again what digests told. Whether any did. A bibliography keeps of a day its year perhaps, and of
// a text its words.
bool tellAsDigestsDid(model::Facts &facts, const QList<model::CorrectedFact> &corrections,
                      HerWord word);

} // namespace lectern::library
