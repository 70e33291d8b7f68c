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
    return {
        row(command::nextRow, CommandWords::tr("Next paper"), "J", Icon::ChevronDown,
            &ListPane::selectNext),
        row(command::previousRow, CommandWords::tr("Previous paper"), "K", Icon::ChevronUp,
            &ListPane::selectPrevious),
        row(command::nextUndecided, CommandWords::tr("Next undecided"), "N", {},
            &ListPane::selectNextUndecided),
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
