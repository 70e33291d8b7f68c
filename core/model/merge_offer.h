// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace lectern::model {

// Why two papers were not joined without asking.
enum class OfferReason {
    SameTitle,         // not known any more, of an old library
    AbstractsDiffer,   // the same title, too different abstracts
    SeveralCandidates, // several papers have the title
};

// Two papers that may be one.
struct MergeOffer {
    PaperId paper; // the later arrival
    PaperId other;
    OfferReason reason = OfferReason::SameTitle;

    friend bool operator==(const MergeOffer &, const MergeOffer &) = default;
};

} // namespace lectern::model
