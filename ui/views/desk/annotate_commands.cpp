// SPDX-License-Identifier: GPL-3.0-or-later
// What is written on a paper, and where it leads.
#include "ui/commands/command_ids.h"
#include "ui/commands/command_words.h"
#include "ui/commands/safe_link.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_commands.h"
#include "ui/views/desk/desk_conditions.h"

namespace lectern::ui {

QList<Command> annotateCommands(Desk &desk) {
    const auto open = [&](const QString &id, const QString &text, const char *keys, Icon icon,
                          QString (*addressOf)(const model::Facts &)) {
        return Command{.id = id,
                       .group = CommandGroup::Open,
                       .text = text,
                       .keys = keysFrom(keys),
                       .icon = icon,
                       .run = [&desk, addressOf] { desk.openLinkOf(addressOf); },
                       .when = whenAddress(desk, addressOf)};
    };
    return {
        {.id = command::addTag,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Add a tag…"),
         .keys = keysFrom("T"),
         .icon = Icon::Tag,
         .run = [&desk] { desk.pickTagToAdd(); },
         .when = whenPaper(desk)},
        {.id = command::removeTag,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Remove a tag…"),
         .keys = keysFrom("Shift+T"),
         .icon = Icon::Tag,
         .run = [&desk] { desk.pickTagToRemove(); },
         .when = whenPaper(desk)},
        {.id = command::highlight,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Highlight…"),
         .keys = keysFrom("V"),
         .icon = Icon::Highlighter,
         .run = [&desk] { desk.pickHighlight(); },
         .when = whenPaper(desk)},
        {.id = command::editNote,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Note"),
         .keys = keysFrom("M"),
         .icon = Icon::Note,
         .run = [&desk] { desk.editNote(); },
         .when = whenPaper(desk)},
        {.id = command::noteTemplate,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Note from a template…"),
         .icon = Icon::Note,
         .run = [&desk] { desk.pickTemplate(); },
         .when = whenPaper(desk)},
        {.id = command::progress,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Unread, reading, read"),
         .keys = keysFrom("R"),
         .icon = Icon::BookOpen,
         .run = [&desk] { desk.turnProgress(); },
         .when = whenPaper(desk)},
        {.id = command::correct,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Correct…"),
         .keys = keysFrom("F2"),
         .icon = Icon::Task,
         .run = [&desk] { desk.correct(); },
         .when = whenPaper(desk)},
        open(command::openPage, CommandWords::tr("Open the paper’s page"), "B", Icon::Globe,
             &pageOf),
        {.id = command::openPdf,
         .group = CommandGroup::Open,
         .text = CommandWords::tr("Open its PDF"),
         .keys = keysFrom("Shift+B"),
         .icon = Icon::FileText,
         .run = [&desk] { desk.openPdf(); },
         .when = [&desk, onTheWeb = whenAddress(
                             desk, &pdfOf)] { return desk.attachedPdf() || onTheWeb(); }},
        {.id = command::attachFiles,
         .group = CommandGroup::Annotate,
         .text = CommandWords::tr("Attach files…"),
         .icon = Icon::Paperclip,
         .run = [&desk] { desk.attachFiles(); },
         .when = whenPaper(desk)},
        open(command::openCode, CommandWords::tr("Open its code"), "C", Icon::Code, &codeOf),
        {.id = command::searchWeb,
         .group = CommandGroup::Open,
         .text = CommandWords::tr("Search the web for the title…"),
         .keys = keysFrom("W"),
         .icon = Icon::Search,
         .run = [&desk] { desk.searchWeb(); },
         .when = whenAddress(desk, &arxivSearchFor)},
        open(command::webArxiv, CommandWords::tr("Title on arXiv"), "", Icon::Search,
             &arxivSearchFor),
        open(command::webScholar, CommandWords::tr("Title on Google Scholar"), "", Icon::Search,
             &scholarSearchFor),
        open(command::webHuggingFace, CommandWords::tr("Title on Hugging Face"), "", Icon::Search,
             &huggingFaceSearchFor),
    };
}

} // namespace lectern::ui
