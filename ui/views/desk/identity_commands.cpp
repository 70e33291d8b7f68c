// SPDX-License-Identifier: GPL-3.0-or-later
// Which papers are one.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_words.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_commands.h"
#include "ui/views/desk/desk_conditions.h"

namespace lectern::ui {

namespace {

// What one source alone told cannot be taken apart.
std::function<bool()> whenSeenTwice(Desk &desk) {
    return [&desk] {
        const model::Paper *paper = desk.shownPaper();
        return paper && paper->sightings.size() > 1;
    };
}

} // namespace

QList<Command> identityCommands(Desk &desk) {
    return {
        {.id = command::samePaper,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Same paper as…"),
         .keys = keysFrom("Shift+M"),
         .icon = Icon::Merge,
         .run = [&desk] { desk.askAboutSame(); },
         .when = whenPaper(desk)},
        {.id = command::takeApart,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Take apart"),
         .icon = Icon::Split,
         .run = [&desk] { desk.takeApart(); },
         .when = whenSeenTwice(desk)},
        {.id = command::addPaper,
         .group = CommandGroup::Papers,
         .text = CommandWords::tr("Add a paper…"),
         .icon = Icon::Plus,
         .run = [&desk] { desk.addPaper(); }},
        {.id = command::offers,
         .group = CommandGroup::Papers,
         .text = CommandWords::tr("Papers that may be the same"),
         .icon = Icon::Help,
         .run = [&desk] { desk.askAboutAllSame(); }},
    };
}

} // namespace lectern::ui
