// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The names of all commands: menus, buttons and tests ask the table for them.
namespace lectern::ui::command {

inline const QString keep = QStringLiteral("paper.keep");
inline const QString later = QStringLiteral("paper.later");
inline const QString skip = QStringLiteral("paper.skip");
inline const QString undecided = QStringLiteral("paper.undecided");
inline const QString progress = QStringLiteral("paper.progress");
inline const QString deletePaper = QStringLiteral("paper.delete");
inline const QString snooze = QStringLiteral("paper.snooze");
inline const QString skipAbove = QStringLiteral("list.skip-above");
inline const QString undoPass = QStringLiteral("history.undo-pass");
inline const QString undo = QStringLiteral("history.undo");
inline const QString redo = QStringLiteral("history.redo");
inline const QString history = QStringLiteral("history.show");
inline const QString days = QStringLiteral("days.show");
inline const QString rules = QStringLiteral("rules.show");
inline const QString statistics = QStringLiteral("statistics.show");

inline const QString nextRow = QStringLiteral("list.next");
inline const QString previousRow = QStringLiteral("list.previous");
inline const QString nextUndecided = QStringLiteral("list.next-undecided");
inline const QString previousUndecided = QStringLiteral("list.previous-undecided");
inline const QString previousDigest = QStringLiteral("list.previous-digest");
inline const QString nextDigest = QStringLiteral("list.next-digest");
inline const QString goBack = QStringLiteral("go.back");
inline const QString goDigests = QStringLiteral("go.digests");
inline const QString mark = QStringLiteral("list.mark");
inline const QString markNext = QStringLiteral("list.mark-next");
inline const QString markPrevious = QStringLiteral("list.mark-previous");
inline const QString markAll = QStringLiteral("list.mark-all");
inline const QString focusMode = QStringLiteral("window.focus");
inline const QString copyAs = QStringLiteral("paper.copy-as");
inline const QString copyBibtex = QStringLiteral("paper.copy-bibtex");
inline const QString copyKey = QStringLiteral("paper.copy-key");
inline const QString copyMarkdown = QStringLiteral("paper.copy-markdown");
inline const QString copyTitle = QStringLiteral("paper.copy-title");
inline const QString copyPlain = QStringLiteral("paper.copy-plain");
inline const QString searchWeb = QStringLiteral("paper.web");
inline const QString webArxiv = QStringLiteral("paper.web-arxiv");
inline const QString webScholar = QStringLiteral("paper.web-scholar");
inline const QString webHuggingFace = QStringLiteral("paper.web-hf");
inline const QString scrollDown = QStringLiteral("reader.scroll-down");
inline const QString scrollUp = QStringLiteral("reader.scroll-up");
inline const QString largerText = QStringLiteral("reader.larger");
inline const QString smallerText = QStringLiteral("reader.smaller");
inline const QString usualText = QStringLiteral("reader.usual-size");
inline const QString rawText = QStringLiteral("reader.raw");
inline const QString openReader = QStringLiteral("reader.open");
inline const QString backToList = QStringLiteral("list.back");
inline const QString goUndecided = QStringLiteral("go.undecided");
inline const QString goLater = QStringLiteral("go.later");
inline const QString goKept = QStringLiteral("go.kept");
inline const QString goAll = QStringLiteral("go.all");

inline const QString addTag = QStringLiteral("paper.tag");
inline const QString removeTag = QStringLiteral("paper.untag");
inline const QString renameTag = QStringLiteral("tag.rename");
inline const QString deleteTag = QStringLiteral("tag.delete");
[[nodiscard]] inline QString pinnedTag(int digit) {
    return QStringLiteral("paper.tag-%1").arg(digit);
}
inline const QString addToList = QStringLiteral("paper.list");
inline const QString removeFromList = QStringLiteral("paper.unlist");
inline const QString commentInList = QStringLiteral("paper.list-comment");
inline const QString moveUp = QStringLiteral("paper.list-up");
inline const QString moveDown = QStringLiteral("paper.list-down");
inline const QString moveFirst = QStringLiteral("paper.list-first");
inline const QString moveLast = QStringLiteral("paper.list-last");
inline const QString newList = QStringLiteral("list.new");
inline const QString renameList = QStringLiteral("list.rename");
inline const QString describeList = QStringLiteral("list.describe");
inline const QString orderList = QStringLiteral("list.order");
inline const QString budgetList = QStringLiteral("list.budget");
inline const QString raiseList = QStringLiteral("list.raise");
inline const QString lowerList = QStringLiteral("list.lower");
inline const QString duplicateList = QStringLiteral("list.duplicate");
inline const QString deleteList = QStringLiteral("list.delete");
inline const QString highlight = QStringLiteral("paper.highlight");
inline const QString highlights = QStringLiteral("highlights.show");
inline const QString editNote = QStringLiteral("paper.note");
inline const QString noteTemplate = QStringLiteral("paper.note-template");
inline const QString correct = QStringLiteral("paper.correct");
inline const QString samePaper = QStringLiteral("paper.same");
inline const QString takeApart = QStringLiteral("paper.split");
inline const QString openPage = QStringLiteral("paper.page");
inline const QString attachFiles = QStringLiteral("paper.attach");
inline const QString openPdf = QStringLiteral("paper.pdf");
inline const QString openCode = QStringLiteral("paper.code");

inline const QString search = QStringLiteral("list.search");
inline const QString sortPapers = QStringLiteral("list.sort");
inline const QString saveSearch = QStringLiteral("filter.save");
inline const QString editFilter = QStringLiteral("filter.edit");
inline const QString deleteFilter = QStringLiteral("filter.delete");
inline const QString findInText = QStringLiteral("reader.find");

inline const QString importFiles = QStringLiteral("library.import");
inline const QString paste = QStringLiteral("library.paste");
inline const QString watchFolder = QStringLiteral("library.watch");
inline const QString stopWatching = QStringLiteral("library.unwatch");
inline const QString addPaper = QStringLiteral("library.add");
inline const QString offers = QStringLiteral("library.offers");
inline const QString recentFiles = QStringLiteral("library.recent");
inline const QString clearRecent = QStringLiteral("library.clear-recent");
inline const QString openLibrary = QStringLiteral("library.open-other");
inline const QString sampleDigest = QStringLiteral("library.sample");
inline const QString exportPapers = QStringLiteral("library.export");
inline const QString printPapers = QStringLiteral("library.print");
inline const QString backups = QStringLiteral("library.backups");
inline const QString backUpNow = QStringLiteral("library.back-up");
inline const QString recentlyDeleted = QStringLiteral("library.deleted");

inline const QString themeSystem = QStringLiteral("theme.system");
inline const QString themeLight = QStringLiteral("theme.light");
inline const QString themeDark = QStringLiteral("theme.dark");
inline const QString toggleSidebar = QStringLiteral("window.sidebar");
inline const QString palette = QStringLiteral("window.palette");
inline const QString keySheet = QStringLiteral("window.keys");
inline const QString manual = QStringLiteral("window.manual");
inline const QString preferences = QStringLiteral("window.preferences");
inline const QString changeKeys = QStringLiteral("window.change-keys");
inline const QString about = QStringLiteral("window.about");
inline const QString quit = QStringLiteral("window.quit");

} // namespace lectern::ui::command
