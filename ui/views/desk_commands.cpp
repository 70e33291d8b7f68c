// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk_commands.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/safe_link.h"
#include "ui/dialogs/import_flow.h"
#include "ui/dialogs/watch_flow.h"
#include "ui/views/desk.h"
#include "ui/views/list_pane.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

std::function<bool()> whenPaper(Desk &desk) {
    return [&desk] { return desk.currentPaper().isValid(); };
}

std::function<bool()> whenAddress(Desk &desk, QString (*addressOf)(const model::Facts &)) {
    return [&desk, addressOf] {
        const model::Paper *paper = desk.shownPaper();
        return paper && !addressOf(paper->facts).isEmpty();
    };
}

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
    };
}

QList<Command> rowCommands(Desk &desk) {
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
         .keys = keysFrom("/; Ctrl+F"),
         .icon = Icon::Search,
         .run = [&desk] { desk.search(); }},
        place(command::goUndecided, CommandWords::tr("Go to undecided"), "G, I", Icon::Inbox,
              &Place::undecided),
        place(command::goLater, CommandWords::tr("Go to later"), "G, L", Icon::Clock,
              &Place::later),
        place(command::goKept, CommandWords::tr("Go to kept"), "G, K", Icon::Star, &Place::kept),
        place(command::goAll, CommandWords::tr("Go to all papers"), "G, A", Icon::Library,
              &Place::all),
        {.id = command::toggleSidebar,
         .group = CommandGroup::Window,
         .text = CommandWords::tr("Sidebar"),
         .icon = Icon::Menu,
         .run = [&desk] { desk.toggleSidebar(); }},
    };
}

QList<Command> annotateCommands(Desk &desk) {
    const auto open = [&](const QString &id, const QString &text, const char *keys, Icon icon,
                          QString (*addressOf)(const model::Facts &)) {
        return Command{.id = id,
                       .group = CommandGroup::Annotate,
                       .text = text,
                       .keys = keysFrom(keys),
                       .icon = icon,
                       .run = [&desk, addressOf] { desk.openLinkOf(addressOf); },
                       .when = whenAddress(desk, addressOf)};
    };
    return {
        {.id = command::addTag,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Tag"),
         .keys = keysFrom("T"),
         .icon = Icon::Tag,
         .run = [&desk] { desk.pickTagToAdd(); },
         .when = whenPaper(desk)},
        {.id = command::removeTag,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Remove a tag"),
         .keys = keysFrom("Shift+T"),
         .icon = Icon::X,
         .run = [&desk] { desk.pickTagToRemove(); },
         .when = whenPaper(desk)},
        {.id = command::editNote,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Note"),
         .keys = keysFrom("M"),
         .icon = Icon::Note,
         .run = [&desk] { desk.editNote(); },
         .when = whenPaper(desk)},
        {.id = command::correct,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Correct …"),
         .keys = keysFrom("F2"),
         .icon = Icon::Task,
         .run = [&desk] { desk.correct(); },
         .when = whenPaper(desk)},
        open(command::openPage, CommandWords::tr("Open the paper’s page"), "B", Icon::Globe,
             &pageOf),
        open(command::openPdf, CommandWords::tr("Open its PDF"), "Shift+B", Icon::FileText, &pdfOf),
        open(command::openCode, CommandWords::tr("Open its code"), "C", Icon::Code, &codeOf),
    };
}

QList<Command> paperCommands(Desk &desk) {
    return {
        {.id = command::importFiles,
         .group = CommandGroup::Papers,
         .text = CommandWords::tr("Import files …"),
         .keys = keysFrom("Ctrl+O"),
         .icon = Icon::FolderOpen,
         .run = [&desk] { desk.imports().chooseFiles(); }},
        {.id = command::paste,
         .group = CommandGroup::Papers,
         .text = CommandWords::tr("Import what is on the clipboard"),
         .keys = keysFrom("Ctrl+V"),
         .icon = Icon::Clipboard,
         .run = [&desk] { desk.paste(); }},
        {.id = command::watchFolder,
         .group = CommandGroup::Papers,
         .text = CommandWords::tr("Watch a folder …"),
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
         .text = CommandWords::tr("Export …"),
         .keys = keysFrom("Ctrl+E"),
         .icon = Icon::FileText,
         .run = [&desk] { desk.exportPapers(); }},
    };
}

} // namespace

QList<Command> deskCommands(Desk &desk) {
    return decideCommands(desk) + rowCommands(desk) + annotateCommands(desk) + placeCommands(desk) +
           paperCommands(desk);
}

} // namespace lectern::ui
