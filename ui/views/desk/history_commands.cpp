// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_ids.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_commands.h"
#include "ui/views/desk/desk_pages.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct HistoryCommandWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

} // namespace

QList<Command> historyCommands(Desk &desk) {
    return {
        {.id = command::history,
         .group = CommandGroup::Window,
         .text = HistoryCommandWords::tr("History"),
         .keys = keysFrom("Ctrl+H"),
         .icon = Icon::History,
         .run = [&desk] { desk.pages().toggleHistory(); }},
        {.id = command::days,
         .group = CommandGroup::Window,
         .text = HistoryCommandWords::tr("Days not finished"),
         .icon = Icon::CalendarCheck,
         .run = [&desk] { desk.pages().toggleDays(); }},
        {.id = command::statistics,
         .group = CommandGroup::Window,
         .text = HistoryCommandWords::tr("Statistics"),
         .icon = Icon::Chart,
         .run = [&desk] { desk.pages().toggleStatistics(); }},
        {.id = command::preferences,
         .group = CommandGroup::Window,
         .text = HistoryCommandWords::tr("Preferences"),
         .keys = keysFrom("Ctrl+,"),
         .icon = Icon::Settings,
         .run = [&desk] { desk.pages().togglePreferences(); }},
        {.id = command::highlights,
         .group = CommandGroup::Annotate,
         .text = HistoryCommandWords::tr("All highlights"),
         .keys = keysFrom("G, H"),
         .icon = Icon::Highlighter,
         .run = [&desk] { desk.pages().toggleHighlights(); }},
        {.id = command::rules,
         .group = CommandGroup::Papers,
         .text = HistoryCommandWords::tr("Rules"),
         .icon = Icon::Bolt,
         .run = [&desk] { desk.pages().toggleRules(); }},
    };
}

} // namespace lectern::ui
