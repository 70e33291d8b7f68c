// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"

#include <QString>

namespace lectern::query {

// What a query asks of the highlights of a paper.

struct HasHighlight { // has:hl
    friend bool operator==(const HasHighlight &, const HasHighlight &) = default;
};
struct IsOrphan { // is:orphan: one has lost its place
    friend bool operator==(const IsOrphan &, const IsOrphan &) = default;
};
struct HasMeaning { // color:doubt
    model::Meaning meaning = model::Meaning::Claim;
    friend bool operator==(const HasMeaning &, const HasMeaning &) = default;
};
// hl:"scaling law" in quote or comment of one of them; comment:dubious in its comment. One token of
// the text at least.
struct InHighlight {
    QString text;
    bool prefix = false;
    bool onlyComment = false;
    friend bool operator==(const InHighlight &, const InHighlight &) = default;
};

} // namespace lectern::query
