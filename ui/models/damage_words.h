// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/backup/damaged_library.h"

#include <QString>

namespace lectern::ui {

// What the page of a damaged library says of it.

struct DamageWords {
    QString fact;
    QString more;
};

// "main.db", "412 MB, last used Wed 25 Nov, 18:41".
[[nodiscard]] DamageWords fileWords(const QString &path, const base::Instant &now);
// "3 of 104,882 pages", "from byte 360,939,520; the last session did not end properly".
[[nodiscard]] DamageWords damageWords(const library::DamageReport &report);
// "18,412 papers, 389 notes, all tags and lists".
[[nodiscard]] QString readableWords(const library::DamageReport &report);
// "some notes, the search index", "the newest backup holds 391 notes; the index can be made anew":
// how many there were only a backup can tell. Null: there is none.
[[nodiscard]] DamageWords unreadableWords(const library::DamageReport &report,
                                          const library::Backup *newest);
// How much older the newest backup is than the library.
[[nodiscard]] QString newestBackupWords(const library::Backup *newest, const base::Instant &used,
                                        const base::Instant &now);
// What going back to a backup of that kind does, asked before it is done.
[[nodiscard]] QString mendingSentence(const library::Backup &backup, const base::Instant &now);
// For who mends Lectern, in English, without names, titles and paths.
[[nodiscard]] QString damageLines(const library::DamageReport &report);

} // namespace lectern::ui
