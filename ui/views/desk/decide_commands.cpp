// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding, and taking back.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_words.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_commands.h"
#include "ui/views/desk/desk_conditions.h"
#include "ui/views/list/list_pane.h"

namespace lectern::ui {

QList<Command> decideCommands(Desk &desk) {
    using model::DecisionState;
    const auto decide = [&](const QString &id, const QString &text, const char *key, Icon icon,
                            DecisionState state) {
        return Command{.id = id,
                       .group = CommandGroup::Decide,
                       .text = text,
                       .keys = keysFrom(key),
                       .icon = icon,
                       .run = [&desk, state] { desk.decide(state); },
                       .when = whenPaper(desk)};
    };
    return {
        decide(command::keep, CommandWords::tr("Keep"), "S", Icon::Star, DecisionState::Kept),
        decide(command::later, CommandWords::tr("Later"), "L", Icon::Clock, DecisionState::Later),
        decide(command::skip, CommandWords::tr("Skip"), "E", Icon::Minus, DecisionState::Skipped),
        decide(command::undecided, CommandWords::tr("Undecided again"), "U", Icon::Inbox,
               DecisionState::Undecided),
        {.id = command::snooze,
         .group = CommandGroup::Decide,
         .text = CommandWords::tr("Snooze…"),
         .keys = keysFrom("H"),
         .icon = Icon::Calendar,
         .run = [&desk] { desk.snooze(); },
         .when = whenPaper(desk)},
        {.id = command::skipAbove,
         .group = CommandGroup::Decide,
         .text = CommandWords::tr("Skip all above"),
         .keys = keysFrom("Shift+E"),
         .icon = Icon::ChevronUp,
         .run = [&desk] { desk.skipAllAbove(); },
         .when = [&desk] { return desk.currentPaper().isValid() && desk.list().place().isTriage; }},
        {.id = command::deletePaper,
         .group = CommandGroup::Decide,
         .text = CommandWords::tr("Delete"),
         .keys = keysFrom("Del"),
         .icon = Icon::Trash,
         .run = [&desk] { desk.deletePapers(); },
         .when = [&desk] { return desk.currentPaper().isValid() && desk.list().isVisible(); }},
        {.id = command::undo,
         .group = CommandGroup::Decide,
         .text = CommandWords::tr("Undo"),
         .keys = keysFrom("Z; Ctrl+Z"),
         .icon = Icon::Undo,
         .run = [&desk] { desk.undo(); }},
        {.id = command::redo,
         .group = CommandGroup::Decide,
         .text = CommandWords::tr("Redo"),
         .keys = keysFrom("Ctrl+Shift+Z"),
         .icon = Icon::Redo,
         .run = [&desk] { desk.redo(); }},
        {.id = command::undoPass,
         .group = CommandGroup::Decide,
         .text = CommandWords::tr("Undo the whole pass"),
         .keys = keysFrom("Shift+Z"),
         .icon = Icon::Undo,
         .run = [&desk] { desk.undoPass(); },
         .when = [&desk] { return desk.hasPass(); }},
    };
}

} // namespace lectern::ui
