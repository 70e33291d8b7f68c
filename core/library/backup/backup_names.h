// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/backup/backup.h"

#include <QDateTime>

namespace lectern::library {

// What the name of a backup says, so that nothing has to be opened to know which are too old:
// "your-data-20261129T231500Z-417.jsonl.gz" (417: the newest line of the log in it) and
// "library-20261129T231500Z.db". Copies by the reader under other names are left alone.
struct BackupName {
    QString name; // without its folder
    BackupKind kind = BackupKind::Reader;
    QDateTime made; // UTC
    qint64 changes = 0;
};

[[nodiscard]] QString nameOfBackup(BackupKind kind, const QDateTime &made, qint64 changes);
[[nodiscard]] std::optional<BackupName> backupNamed(const QString &name);

} // namespace lectern::library
