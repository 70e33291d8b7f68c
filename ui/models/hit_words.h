// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/finding/hit_lines.h"

// Where a search finds a paper, in words; they hold foreign text.
namespace lectern::ui {

// What stands before the text: "Note: … ", or nothing for the abstract.
[[nodiscard]] QString hitLead(const library::HitLine &hit);
// All of it, for who listens.
[[nodiscard]] QString spokenHit(const library::HitLine &hit);

} // namespace lectern::ui
