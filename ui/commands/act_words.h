// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/paper_acts.h"

namespace lectern::ui {

// An act in the words of the notice bar.
struct ActWords {
    QString act;     // "Kept", "Undone: kept", "Tagged rl"
    QString subject; // the paper's title, "3 papers", the digest's file; may hold foreign text
};
[[nodiscard]] ActWords wordsFor(const Act &act);

} // namespace lectern::ui
