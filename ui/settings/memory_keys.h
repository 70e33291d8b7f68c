// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The names under which the window remembers by itself how it stood and what was done in it, in
// lectern.ini beside the settings. What commands remember stands in ui/commands.
namespace lectern::ui::memory {

inline const QString geometry = QStringLiteral("window/geometry");
inline const QString sidebarWidth = QStringLiteral("window/sidebar");
inline const QString listWidth = QStringLiteral("window/list");
// For each library: the folder it watches, and the files taken from there.
inline const QString watch = QStringLiteral("watch-");
inline const QString watchedFolder = QStringLiteral("/folder");
inline const QString watchedFiles = QStringLiteral("/files");
// For each library: what was typed into its rules and filters and is not saved.
inline const QString drafts = QStringLiteral("drafts-");
inline const QString ruleDrafts = QStringLiteral("/rules");
inline const QString filterDrafts = QStringLiteral("/filters");
inline const QString recentLibraries = QStringLiteral("recent/libraries");
inline const QString recentFiles = QStringLiteral("recent/files"); // imported
inline const QString ownWords = QStringLiteral("notes/words");     // right, whatever the dictionary

} // namespace lectern::ui::memory
