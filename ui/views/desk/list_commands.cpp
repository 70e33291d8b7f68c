// SPDX-License-Identifier: GPL-3.0-or-later
// Reading lists, and the way papers come to them.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_words.h"
#include "ui/dialogs/list_flow.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_commands.h"
#include "ui/views/desk/desk_conditions.h"
#include "ui/views/list/list_pane.h"

namespace lectern::ui {

namespace {

// What is done to the papers of the list that is shown.
QList<Command> orderCommands(Desk &desk) {
    const auto move = [&](const QString &id, const QString &text, const char *keys, Icon icon,
                          ListMove where) {
        return Command{.id = id,
                       .group = CommandGroup::Annotate,
                       .text = text,
                       .keys = keysFrom(keys),
                       .icon = icon,
                       .run = [&desk, where] { desk.moveInList(where); },
                       .when =
                           [&desk] {
                               return desk.shownList() && whenPaper(desk)() &&
                                      desk.list().isInReadersOrder();
                           },
                       .repeats = true};
    };
    Command up = move(command::moveUp, CommandWords::tr("Move up the list"), "Alt+Up",
                      Icon::ChevronUp, ListMove::Up);
    up.pairText = CommandWords::tr("Up the list, down");
    Command first = move(command::moveFirst, CommandWords::tr("Move to the top of the list"),
                         "Alt+Home", Icon::ChevronUp, ListMove::First);
    first.pairText = CommandWords::tr("To its top, its end");
    return {up,
            move(command::moveDown, CommandWords::tr("Move down the list"), "Alt+Down",
                 Icon::ChevronDown, ListMove::Down),
            first,
            move(command::moveLast, CommandWords::tr("Move to the end of the list"), "Alt+End",
                 Icon::ChevronDown, ListMove::Last)};
}

QList<Command> wholeListCommands(Desk &desk) {
    const auto ofList = [&](const QString &id, const QString &text, Icon icon,
                            std::function<void(const model::ReadingList &)> act) {
        return Command{.id = id,
                       .group = CommandGroup::Papers,
                       .text = text,
                       .icon = icon,
                       .run =
                           [&desk, act = std::move(act)] {
                               if (const model::ReadingList *list = desk.shownList()) act(*list);
                           },
                       .when = [&desk] { return desk.shownList() != nullptr; }};
    };
    return {
        {.id = command::newList,
         .group = CommandGroup::Papers,
         .text = CommandWords::tr("New reading list…"),
         .icon = Icon::ListPlus,
         .run = [&desk] { desk.lists().create(); }},
        ofList(command::renameList, CommandWords::tr("Rename this reading list…"),
               Icon::ListOrdered,
               [&desk](const model::ReadingList &list) { desk.lists().rename(list); }),
        ofList(command::describeList, CommandWords::tr("Describe this reading list"),
               Icon::ListOrdered,
               [&desk](const model::ReadingList &) { desk.list().editDescription(); }),
        ofList(command::orderList, CommandWords::tr("Order of this reading list…"), Icon::Order,
               [&desk](const model::ReadingList &) { desk.askListOrder(); }),
        ofList(command::budgetList, CommandWords::tr("Papers a week of this reading list…"),
               Icon::Calendar,
               [&desk](const model::ReadingList &list) { desk.lists().askBudget(list); }),
        ofList(command::raiseList, CommandWords::tr("Move this reading list up"), Icon::ChevronUp,
               [&desk](const model::ReadingList &list) { desk.lists().moveBeside(list, -1); }),
        ofList(command::lowerList, CommandWords::tr("Move this reading list down"),
               Icon::ChevronDown,
               [&desk](const model::ReadingList &list) { desk.lists().moveBeside(list, 1); }),
        ofList(command::duplicateList, CommandWords::tr("Duplicate this reading list…"), Icon::Copy,
               [&desk](const model::ReadingList &list) { desk.lists().duplicate(list); }),
        ofList(command::deleteList, CommandWords::tr("Delete this reading list"), Icon::Trash,
               [&desk](const model::ReadingList &list) { desk.lists().remove(list.name); })};
}

} // namespace

QList<Command> listCommands(Desk &desk) {
    return QList<Command>{{.id = command::addToList,
                           .group = CommandGroup::Annotate,
                           .text = CommandWords::tr("Put on a reading list…"),
                           .keys = keysFrom("A"),
                           .icon = Icon::ListPlus,
                           .run = [&desk] { desk.pickListToAdd(); },
                           .when = whenPaper(desk)},
                          {.id = command::removeFromList,
                           .group = CommandGroup::Annotate,
                           .text = CommandWords::tr("Take off a reading list…"),
                           .keys = keysFrom("Shift+A"),
                           .icon = Icon::ListOrdered,
                           .run = [&desk] { desk.takeOffList(); },
                           .when = whenPaper(desk)},
                          {.id = command::commentInList,
                           .group = CommandGroup::Annotate,
                           .text = CommandWords::tr("Comment on it in this list"),
                           .keys = keysFrom("Shift+F2"),
                           .icon = Icon::Comment,
                           .run = [&desk] { desk.list().editComment(); },
                           .when = [&desk] { return desk.shownList() && whenPaper(desk)(); }}} +
           orderCommands(desk) + wholeListCommands(desk);
}

} // namespace lectern::ui
