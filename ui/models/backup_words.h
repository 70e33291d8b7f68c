// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/backup/backup.h"

#include <QString>
#include <QStringList>

namespace lectern::ui {

// "Wed 25 Nov, 18:03"; the year where it is another than that of `now`.
[[nodiscard]] QString dayAndTime(const base::Instant &when, const base::Instant &now);
// "15 hours", "4 days"; "just now".
[[nodiscard]] QString ageOf(const base::Instant &when, const base::Instant &now);
// "Your data", "The whole library".
[[nodiscard]] QString nameOfBackupKind(library::BackupKind kind);
// A row of the table: day, age, what it holds, papers, notes, size.
[[nodiscard]] QStringList backupCells(const library::Backup &backup, const base::Instant &now);
// What restoring it would do, with its day, papers and notes.
[[nodiscard]] QString restoreSentence(const library::Backup &backup, const base::Instant &now);

} // namespace lectern::ui
