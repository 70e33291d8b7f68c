// SPDX-License-Identifier: GPL-3.0-or-later
// Papers in and out.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_words.h"
#include "ui/dialogs/backup_flow.h"
#include "ui/dialogs/import_flow.h"
#include "ui/dialogs/recent_flow.h"
#include "ui/dialogs/watch_flow.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_commands.h"
#include "ui/views/desk/desk_conditions.h"
#include "ui/views/desk/desk_pages.h"

namespace lectern::ui {

namespace {

QList<Command> recentCommands(Desk &desk) {
    const auto whenRecent = [&desk] { return !desk.recent().isEmpty(); };
    return {
        {.id = command::recentFiles,
         .group = CommandGroup::Papers,
         .text = CommandWords::tr("Recent files…"),
         .keys = keysFrom("Ctrl+Shift+O"),
         .icon = Icon::History,
         .run = [&desk] { desk.askRecent(); },
         .when = whenRecent},
        {.id = command::clearRecent,
         .group = CommandGroup::Papers,
         .text = CommandWords::tr("Clear the recent files"),
         .icon = Icon::X,
         .run = [&desk] { desk.recent().clear(); },
         .when = whenRecent},
        {.id = command::openLibrary,
         .group = CommandGroup::Papers,
         .text = CommandWords::tr("Open another library…"),
         .icon = Icon::Database,
         .run = [&desk] { desk.recent().chooseLibrary(); }},
    };
}

} // namespace

QList<Command> libraryCommands(Desk &desk) {
    return QList<Command>{
               {.id = command::importFiles,
                .group = CommandGroup::Papers,
                .text = CommandWords::tr("Import files…"),
                .keys = keysFrom("Ctrl+O"),
                .icon = Icon::FolderOpen,
                .run = [&desk] { desk.imports().chooseFiles(); },
                .pairText = CommandWords::tr("Import files, the clipboard")},
               {.id = command::paste,
                .group = CommandGroup::Papers,
                .text = CommandWords::tr("Import what is on the clipboard"),
                .keys = keysFrom("Ctrl+V"),
                .icon = Icon::Clipboard,
                .run = [&desk] { desk.paste(); }},
               {.id = command::watchFolder,
                .group = CommandGroup::Papers,
                .text = CommandWords::tr("Watch a folder…"),
                .icon = Icon::Inbox,
                .run = [&desk] { desk.watch().chooseFolder(); }},
               {.id = command::stopWatching,
                .group = CommandGroup::Papers,
                .text = CommandWords::tr("Stop watching the folder"),
                .icon = Icon::X,
                .run = [&desk] { desk.watch().stop(); },
                .when = [&desk] { return desk.watch().isWatching(); }},
               {.id = command::sampleDigest,
                .group = CommandGroup::Papers,
                .text = CommandWords::tr("Try the sample digest"),
                .icon = Icon::BookOpen,
                .run = [&desk] { desk.importSample(); }},
               {.id = command::exportPapers,
                .group = CommandGroup::Papers,
                .text = CommandWords::tr("Export…"),
                .keys = keysFrom("Ctrl+E"),
                .icon = Icon::Upload,
                .run = [&desk] { desk.exportPapers(); }},
               {.id = command::printPapers,
                .group = CommandGroup::Papers,
                .text = CommandWords::tr("Print…"),
                .keys = keysFrom("Ctrl+P"),
                .icon = Icon::FileText,
                .run = [&desk] { desk.printPapers(); },
                .when = whenPaper(desk)},
               {.id = command::backups,
                .group = CommandGroup::Papers,
                .text = CommandWords::tr("Backups"),
                .icon = Icon::History,
                .run = [&desk] { desk.pages().toggleBackups(); }},
               {.id = command::backUpNow,
                .group = CommandGroup::Papers,
                .text = CommandWords::tr("Back up your data now"),
                .icon = Icon::Copy,
                .run = [&desk] { desk.care().backUp(library::BackupKind::Reader); }},
               {.id = command::recentlyDeleted,
                .group = CommandGroup::Papers,
                .text = CommandWords::tr("Recently deleted"),
                .icon = Icon::Trash,
                .run = [&desk] { desk.pages().toggleDeleted(); }},
           } +
           recentCommands(desk);
}

} // namespace lectern::ui
