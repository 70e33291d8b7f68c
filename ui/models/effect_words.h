// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/history/undo_preview.h"
#include "ui/render/icons.h"

#include <QString>

namespace lectern::ui {

// A line of what undoing would change: "12 papers become undecided", and what else there is to it.
// May hold foreign text.
struct EffectWords {
    Icon icon = Icon::Undo;
    QString title;
    QString more;
};
[[nodiscard]] EffectWords effectWords(const library::UndoEffect &effect);

} // namespace lectern::ui
