// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/ids.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace lectern::library {

// Reader: what the reader did, as a packed dump. Whole: all of the library but its attached files,
// which lie beside it under their hashes, and of which a whole backup keeps the list.
enum class BackupKind { Reader, Whole };

struct BackupContents {
    qint64 papers = 0; // in the library when it was made
    qint64 notes = 0;
};

// One file among the backups of a library, or one that the reader names.
struct Backup {
    QString path;
    BackupKind kind = BackupKind::Reader;
    base::Instant made;
    qint64 bytes = 0;
    std::optional<BackupContents> contents; // none: it could not be read
};

// A whole library that is ready to take the place of the open one, once that is closed.
struct PreparedRestore {
    QString path; // beside the library
    Backup from;
};

// A paper that was deleted and can be put back until `lastDay` is over.
struct DeletedPaper {
    model::PaperId paper;
    QUuid uuid;
    QString title;
    bool noted = false;
    base::Instant deleted;
    QDate lastDay;
};

// How long a deleted paper can be put back.
constexpr int daysToChangeOnesMind = 30;

// What loading a dump brought. `papers`: new ones.
enum class LoadWay { Merge, Replace };

} // namespace lectern::library
