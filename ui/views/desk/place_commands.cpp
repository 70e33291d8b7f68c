// SPDX-License-Identifier: GPL-3.0-or-later
// To other papers.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_words.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_commands.h"
#include "ui/views/desk/desk_pages.h"

namespace lectern::ui {

QList<Command> placeCommands(Desk &desk) {
    const auto place = [&](const QString &id, const QString &text, const char *keys, Icon icon,
                           Place (*target)()) {
        return Command{.id = id,
                       .group = CommandGroup::Find,
                       .text = text,
                       .keys = keysFrom(keys),
                       .icon = icon,
                       .run = [&desk, target] { desk.go(target()); }};
    };
    return {
        {.id = command::search,
         .group = CommandGroup::Find,
         .text = CommandWords::tr("Search"),
         .keys = keysFrom("/"),
         .icon = Icon::Search,
         .run = [&desk] { desk.search(); }},
        {.id = command::findInText,
         .group = CommandGroup::Find,
         .text = CommandWords::tr("Find in the abstract; twice: search"),
         .keys = keysFrom("Ctrl+F"),
         .icon = Icon::Search,
         .run = [&desk] { desk.findInText(); }},
        place(command::goUndecided, CommandWords::tr("Go to undecided"), "G, I", Icon::Inbox,
              &Place::undecided),
        place(command::goLater, CommandWords::tr("Go to later"), "G, L", Icon::Clock,
              &Place::later),
        place(command::goKept, CommandWords::tr("Go to kept"), "G, K", Icon::Star, &Place::kept),
        place(command::goAll, CommandWords::tr("Go to all papers"), "G, A", Icon::Library,
              &Place::all),
        {.id = command::manual,
         .text = CommandWords::tr("Manual"),
         .keys = keysFrom("F1"),
         .icon = Icon::Help,
         .run = [&desk] { desk.pages().toggleManual(); }},
        {.id = command::goDigests,
         .group = CommandGroup::Find,
         .text = CommandWords::tr("Go to digests"),
         .keys = keysFrom("G, D"),
         .icon = Icon::Calendar,
         .run = [&desk] { desk.goToDigests(); }},
    };
}

} // namespace lectern::ui
