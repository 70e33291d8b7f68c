// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The names under which the window remembers how it stood, in lectern.ini.
namespace lectern::ui::setting {

inline const QString geometry = QStringLiteral("window/geometry");
inline const QString sidebarWidth = QStringLiteral("window/sidebar");
inline const QString listWidth = QStringLiteral("window/list");
// For each library: the folder it watches, and the files taken from there.
inline const QString watch = QStringLiteral("watch-");
inline const QString watchedFolder = QStringLiteral("/folder");
inline const QString watchedFiles = QStringLiteral("/files");
inline const QString ownWords = QStringLiteral("notes/words");    // right, whatever the dictionary
inline const QString textSize = QStringLiteral("look/text-size"); // of the reader, per cent
inline const QString theme = QStringLiteral("look/theme");        // system, light, dark
inline const QString language = QStringLiteral("look/language");  // "de"; empty: the reader's own

} // namespace lectern::ui::setting
