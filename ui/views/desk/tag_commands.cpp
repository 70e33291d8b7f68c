// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_ids.h"
#include "ui/dialogs/tag_flow.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_commands.h"

#include <QCoreApplication>

namespace lectern::ui {

namespace {

struct TagCommandWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QList<Command> pinnedTagCommands(Desk &desk) {
    QList<Command> commands;
    for (int digit = 1; digit <= 9; ++digit)
        commands.append(
            {.id = command::pinnedTag(digit),
             .group = CommandGroup::Annotate,
             .text = TagCommandWords::tr("Pinned tag %1").arg(digit),
             .keys = keysFrom(qPrintable(QString::number(digit))),
             .icon = Icon::Tag,
             .run = [&desk, digit] { desk.toggleTag(digit); },
             .when = [&desk,
                      digit] { return desk.currentPaper().isValid() && desk.tagPinnedTo(digit); },
             .rangeText = TagCommandWords::tr("Pinned tags")});
    return commands;
}

} // namespace

QList<Command> tagCommands(Desk &desk) {
    const auto whenTag = [&desk] { return desk.tagInPlace().has_value(); };
    // Another place may be on its way by then.
    const auto withTag = [&desk](void (TagFlow::*act)(const model::Tag &)) {
        return [&desk, act] {
            if (const auto tag = desk.tagInPlace()) (desk.tags().*act)(*tag);
        };
    };
    return pinnedTagCommands(desk) + QList<Command>{
                                         {.id = command::renameTag,
                                          .group = CommandGroup::Annotate,
                                          .text = TagCommandWords::tr("Rename or merge this tag…"),
                                          .icon = Icon::Tag,
                                          .run = withTag(&TagFlow::rename),
                                          .when = whenTag},
                                         {.id = command::deleteTag,
                                          .group = CommandGroup::Annotate,
                                          .text = TagCommandWords::tr("Delete this tag"),
                                          .icon = Icon::Trash,
                                          .run = withTag(&TagFlow::remove),
                                          .when = whenTag},
                                     };
}

} // namespace lectern::ui
