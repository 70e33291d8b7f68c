// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/backup/backup_names.h"

#include <chrono>

namespace lectern::library {

// When a backup is made and which ones go. Nothing here touches a file.

constexpr std::chrono::minutes readerInterval{30};
constexpr std::chrono::days wholeInterval{7};

// Whether it is time for another: also after the clock has jumped, to whichever side.
[[nodiscard]] bool isDue(const QDateTime &newest, const QDateTime &now,
                         std::chrono::milliseconds interval);

// Of what the reader did: of each of the last 12 days with a backup its newest one stays, so of the
// last 10 weeks and of the last 9 months, and the newest 3 whatever happens. Days are those of the
// place, `offsetMinutes` from UTC. Returns those that go.
[[nodiscard]] QList<BackupName> outdatedReaderBackups(QList<BackupName> backups, int offsetMinutes);

// Of whole libraries the newest two stay, or one where two take more than half of the disk that is
// free without them.
struct WholeBackup {
    BackupName name;
    qint64 bytes = 0;
};
[[nodiscard]] QList<BackupName> outdatedWholeBackups(QList<WholeBackup> backups, qint64 freeBytes);

} // namespace lectern::library
