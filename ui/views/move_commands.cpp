// SPDX-License-Identifier: GPL-3.0-or-later
// From paper to paper, and through one.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_words.h"
#include "ui/views/desk.h"
#include "ui/views/desk_commands.h"
#include "ui/views/desk_conditions.h"
#include "ui/views/list_pane.h"

namespace lectern::ui {

QList<Command> moveCommands(Desk &desk) {
    const auto row = [&](const QString &id, const QString &text, const char *key,
                         std::optional<Icon> icon, void (ListPane::*move)()) {
        return Command{.id = id,
                       .group = CommandGroup::Move,
                       .text = text,
                       .keys = keysFrom(key),
                       .icon = icon,
                       .run = [&desk, move] { (desk.list().*move)(); },
                       .when = whenPaper(desk),
                       .repeats = true};
    };
    const auto pair = [](Command first, const QString &together) {
        first.pairText = together;
        return first;
    };
    return {
        pair(row(command::nextRow, CommandWords::tr("Next paper"), "J", Icon::ChevronDown,
                 &ListPane::selectNext),
             CommandWords::tr("Next, previous")),
        row(command::previousRow, CommandWords::tr("Previous paper"), "K", Icon::ChevronUp,
            &ListPane::selectPrevious),
        pair(row(command::nextUndecided, CommandWords::tr("Next undecided"), "N", {},
                 &ListPane::selectNextUndecided),
             CommandWords::tr("Next, previous undecided")),
        row(command::previousUndecided, CommandWords::tr("Previous undecided"), "P", {},
            &ListPane::selectPreviousUndecided),
        {.id = command::scrollDown,
         .group = CommandGroup::Move,
         .text = CommandWords::tr("Read on"),
         .keys = keysFrom("Space"),
         .run = [&desk] { desk.scrollOn(); },
         .when = whenPaper(desk),
         .repeats = true},
        {.id = command::scrollUp,
         .group = CommandGroup::Move,
         .text = CommandWords::tr("Read back"),
         .keys = keysFrom("Shift+Space"),
         .run = [&desk] { desk.scrollBack(); },
         .when = whenPaper(desk),
         .repeats = true},
        {.id = command::openReader,
         .group = CommandGroup::Move,
         .text = CommandWords::tr("The reader alone"),
         .keys = keysFrom("O"),
         .icon = Icon::BookOpen,
         .run = [&desk] { desk.openReader(); },
         .when = whenPaper(desk)},
        {.id = command::backToList,
         .group = CommandGroup::Move,
         .text = CommandWords::tr("Back to the list"),
         .keys = keysFrom("Esc"),
         .icon = Icon::ChevronLeft,
         .run = [&desk] { desk.backToList(); }},
    };
}

} // namespace lectern::ui
