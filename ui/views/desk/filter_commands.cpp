// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_ids.h"
#include "ui/commands/command_words.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_commands.h"
#include "ui/views/list/list_pane.h"

namespace lectern::ui {

QList<Command> filterCommands(Desk &desk) {
    const auto whenFilter = [&desk] { return desk.shownFilter().has_value(); };
    return {{.id = command::sortPapers,
             .group = CommandGroup::Find,
             .text = CommandWords::tr("Sort…"),
             .icon = Icon::Order,
             .run = [&desk] { desk.askOrder(); },
             .when = [&desk] { return desk.canSort(); }},
            {.id = command::saveSearch,
             .group = CommandGroup::Find,
             .text = CommandWords::tr("Save this search as a filter…"),
             .keys = keysFrom("Ctrl+S"),
             .icon = Icon::Filter,
             .run = [&desk] { desk.saveSearch(); },
             .when = [&desk] { return desk.list().isSearching(); }},
            {.id = command::editFilter,
             .group = CommandGroup::Find,
             .text = CommandWords::tr("Edit this filter…"),
             .icon = Icon::Filter,
             .run = [&desk] { desk.editFilter(); },
             .when = whenFilter},
            {.id = command::deleteFilter,
             .group = CommandGroup::Find,
             .text = CommandWords::tr("Delete this filter"),
             .icon = Icon::Trash,
             .run = [&desk] { desk.deleteFilter(); },
             .when = whenFilter}};
}

} // namespace lectern::ui
