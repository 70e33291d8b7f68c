// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace lectern::ui {

// Where a command stands in the sheet of keys.
enum class CommandGroup { Decide, Move, Annotate, Open, Select, Find, Papers, Window };
[[nodiscard]] QString titleOf(CommandGroup group); // translated
[[nodiscard]] QList<CommandGroup> commandGroups(); // in the order of the sheet

// One thing that can be done in the window; the only place where its words and its keys stand.
struct Command {
    QString id{}; // "paper.keep": names it for good, never shown
    CommandGroup group = CommandGroup::Window;
    QString text{};             // shown, translated: "Keep"
    QList<QKeySequence> keys{}; // the first one is shown
    std::optional<Icon> icon{};
    std::function<void()> run{};
    std::function<bool()> when{}; // whether it can run now; none: always
    bool repeats = false;         // a held key runs it again and again
    // Shown on the sheet of keys in one line with the command after it: "Next, previous".
    QString pairText{};
    // With all commands after it that say the same here: "Pinned tags", "1 to 9".
    QString rangeText{};
};

// "Z; Ctrl+Z", as QKeySequence::listFromString() reads it.
[[nodiscard]] QList<QKeySequence> keysFrom(const char *keys);

} // namespace lectern::ui
