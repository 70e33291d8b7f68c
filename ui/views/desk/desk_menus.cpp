// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/desk_menus.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/diagnostics.h"

namespace lectern::ui {

QStringList readerMenu() {
    return {command::snooze,
            command::undecided,
            command::removeTag,
            command::progress,
            command::removeFromList,
            command::attachFiles,
            command::correct,
            command::samePaper,
            command::takeApart,
            {},
            command::openPage,
            command::openPdf,
            command::openCode,
            command::searchWeb,
            {},
            command::undo,
            command::redo,
            {},
            command::focusMode,
            command::openReader,
            command::exportPapers,
            command::printPapers};
}

QStringList rowMenu() {
    return {command::keep,
            command::later,
            command::skip,
            command::snooze,
            command::undecided,
            {},
            command::addTag,
            command::removeTag,
            command::addToList,
            command::removeFromList,
            command::commentInList,
            command::highlight,
            command::editNote,
            command::attachFiles,
            command::progress,
            command::correct,
            {},
            command::openPage,
            command::openPdf,
            command::openCode,
            command::searchWeb,
            command::copyAs,
            {},
            command::samePaper,
            command::takeApart,
            command::mark,
            command::skipAbove,
            command::deletePaper};
}

QStringList copyMenu() {
    return {command::copyBibtex, command::copyKey, command::copyMarkdown, command::copyTitle,
            command::copyPlain};
}

QStringList webMenu() {
    return {command::webArxiv, command::webScholar, command::webHuggingFace};
}

QStringList importMenu() {
    return {command::importFiles,
            command::paste,
            command::addPaper,
            command::recentFiles,
            {},
            command::watchFolder,
            command::stopWatching,
            {},
            command::offers,
            {},
            command::newList,
            {},
            command::sampleDigest};
}

QStringList settingsMenu() {
    return {command::preferences,
            {},
            command::themeSystem,
            command::themeLight,
            command::themeDark,
            {},
            command::exportPapers,
            command::printPapers,
            command::rules,
            command::statistics,
            {},
            command::openLibrary,
            command::backups,
            command::recentlyDeleted,
            {},
            command::palette,
            command::manual,
            command::keySheet,
            command::changeKeys,
            command::diagnostics,
            command::about,
            command::quit};
}

} // namespace lectern::ui
