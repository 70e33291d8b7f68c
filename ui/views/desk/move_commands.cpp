// SPDX-License-Identifier: GPL-3.0-or-later
// From paper to paper, and through one.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_words.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_commands.h"
#include "ui/views/desk/desk_conditions.h"
#include "ui/views/list/list_pane.h"

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
        {.id = command::nextUndecided,
         .group = CommandGroup::Move,
         .text = CommandWords::tr("Next undecided"),
         .keys = keysFrom("N"),
         .run = [&desk] { desk.nextUndecided(); },
         .repeats = true,
         .pairText = CommandWords::tr("Next, previous undecided")},
        row(command::previousUndecided, CommandWords::tr("Previous undecided"), "P", {},
            &ListPane::selectPreviousUndecided),
        {.id = command::scrollDown,
         .group = CommandGroup::Move,
         .text = CommandWords::tr("Read on, then the next"),
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
        {.id = command::largerText,
         .group = CommandGroup::Window,
         .text = CommandWords::tr("Larger text"),
         .keys = keysFrom("Ctrl++; Ctrl+="),
         .icon = Icon::Plus,
         .run = [&desk] { desk.zoomText(1); }},
        {.id = command::smallerText,
         .group = CommandGroup::Window,
         .text = CommandWords::tr("Smaller text"),
         .keys = keysFrom("Ctrl+-"),
         .icon = Icon::Minus,
         .run = [&desk] { desk.zoomText(-1); },
         .pairText = CommandWords::tr("Smaller text, usual")},
        {.id = command::usualText,
         .group = CommandGroup::Window,
         .text = CommandWords::tr("Text as large as usual"),
         .keys = keysFrom("Ctrl+0"),
         .icon = Icon::Undo,
         .run = [&desk] { desk.resetTextSize(); }},
        {.id = command::rawText,
         .group = CommandGroup::Window,
         .text = CommandWords::tr("Text as the source gave it"),
         .icon = Icon::FileText,
         .run = [&desk] { desk.toggleRaw(); },
         .when = whenPaper(desk)},
        {.id = command::previousDigest,
         .group = CommandGroup::Move,
         .text = CommandWords::tr("Previous digest"),
         .keys = keysFrom("[; Ctrl+PgUp"),
         .run = [&desk] { desk.turnDigest(-1); },
         .repeats = true},
        {.id = command::nextDigest,
         .group = CommandGroup::Move,
         .text = CommandWords::tr("Next digest"),
         .keys = keysFrom("]; Ctrl+PgDown"),
         .run = [&desk] { desk.turnDigest(1); },
         .repeats = true},
        {.id = command::goBack,
         .group = CommandGroup::Move,
         .text = CommandWords::tr("Back where I was"),
         .keys = keysFrom("Alt+Left"),
         .icon = Icon::ChevronLeft,
         .run = [&desk] { desk.goBack(); },
         .when = [&desk] { return desk.canGoBack(); },
         .repeats = true},
    };
}

// Several papers at once; then any key acts on all.
QList<Command> markCommands(Desk &desk) {
    const auto mark = [&](const QString &id, const QString &text, const char *key,
                          void (ListPane::*change)()) {
        return Command{.id = id,
                       .group = CommandGroup::Select,
                       .text = text,
                       .keys = keysFrom(key),
                       .icon = Icon::Task,
                       .run = [&desk, change] { (desk.list().*change)(); },
                       .when = [&desk] { return whenPaper(desk)() && !desk.inFocusMode(); },
                       .repeats = id != command::mark && id != command::markAll};
    };
    Command one = mark(command::mark, CommandWords::tr("Select"), "X", &ListPane::toggleMark);
    one.pairText = CommandWords::tr("Select, all in view");
    Command next = mark(command::markNext, CommandWords::tr("Select and go down"), "Shift+J",
                        &ListPane::markNext);
    next.pairText = CommandWords::tr("And down, and up");
    return {one,
            mark(command::markAll, CommandWords::tr("Select all in view"), "*", &ListPane::markAll),
            next,
            mark(command::markPrevious, CommandWords::tr("Select and go up"), "Shift+K",
                 &ListPane::markPrevious)};
}

// How much of the window the paper has.
QList<Command> paneCommands(Desk &desk) {
    return {
        {.id = command::focusMode,
         .text = CommandWords::tr("Focus mode"),
         .keys = keysFrom("F"),
         .icon = Icon::FileText,
         .run = [&desk] { desk.toggleFocusMode(); },
         .when = whenPaper(desk)},
        {.id = command::openReader,
         .text = CommandWords::tr("Reader, large"),
         .keys = keysFrom("O"),
         .icon = Icon::BookOpen,
         .run = [&desk] { desk.openReader(); },
         .when = whenPaper(desk)},
        {.id = command::backToList,
         .text = CommandWords::tr("Back to the list"),
         .keys = keysFrom("Esc"),
         .icon = Icon::ChevronLeft,
         .run = [&desk] { desk.backToList(); }},
        {.id = command::toggleSidebar,
         .text = CommandWords::tr("Sidebar"),
         .icon = Icon::Menu,
         .run = [&desk] { desk.toggleSidebar(); }},
    };
}

} // namespace lectern::ui
