// SPDX-License-Identifier: GPL-3.0-or-later
// Papers to the clipboard.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_words.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_commands.h"
#include "ui/views/desk/desk_conditions.h"

namespace lectern::ui {

QList<Command> copyCommands(Desk &desk) {
    const auto copy = [&](const QString &id, const QString &text, exchange::CopyForm form) {
        return Command{.id = id,
                       .group = CommandGroup::Papers,
                       .text = text,
                       .icon = Icon::Copy,
                       .run = [&desk, form] { desk.copyPapers(form); },
                       .when = whenPaper(desk)};
    };
    using exchange::CopyForm;
    return {
        {.id = command::copyAs,
         .group = CommandGroup::Papers,
         .text = CommandWords::tr("Copy as…"),
         .keys = keysFrom("Y"),
         .icon = Icon::Copy,
         .run = [&desk] { desk.askCopyAs(); },
         .when = whenPaper(desk)},
        copy(command::copyBibtex, CommandWords::tr("Copy as BibTeX"), CopyForm::Bibtex),
        copy(command::copyKey, CommandWords::tr("Copy the citation key"), CopyForm::Key),
        copy(command::copyMarkdown, CommandWords::tr("Copy as a Markdown link"),
             CopyForm::MarkdownLink),
        copy(command::copyTitle, CommandWords::tr("Copy the title"), CopyForm::Title),
        copy(command::copyPlain, CommandWords::tr("Copy as plain text"), CopyForm::Plain),
    };
}

} // namespace lectern::ui
