// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading_list.h"

// What a row of the list says. All hold foreign text.
namespace lectern::ui {

// Names one after the other, in the direction of the first: from right to left each stands at the
// left of the one before, whatever its own script.
[[nodiscard]] QString joinedNames(const QStringList &names);

// "Brandvold, Iyer-Castellan +2": family names, where the script lets one tell; three at most.
[[nodiscard]] QString authorsLine(const model::PaperRow &row);

// One sentence after another, for who listens: "Kept. Title. 12 authors. 20 August. 2 tags."
[[nodiscard]] QString spokenRow(const model::PaperRow &row, const model::Digest &digest);

// Of a reading list, at its place: "3. Read. Title. 12 authors. Comment: Figure 3 first."
[[nodiscard]] QString spokenEntry(const model::PaperRow &row, const model::ListEntry &entry,
                                  int place);
// "Unread", "Reading", "Read"
[[nodiscard]] QString progressWord(model::ReadingProgress progress);

} // namespace lectern::ui
