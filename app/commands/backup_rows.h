// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/backup/backup.h"

#include <QStringList>

namespace lectern::app {

// "2026-11-29T23:15:00Z", "whole library", papers, notes, bytes, the path.
[[nodiscard]] inline QStringList backupRow(const library::Backup &backup) {
    const bool whole = backup.kind == library::BackupKind::Whole;
    const auto contents = backup.contents;
    return {backup.made.toIso(),
            whole ? QStringLiteral("whole library") : QStringLiteral("your data"),
            contents ? QString::number(contents->papers) : QStringLiteral("cannot be read"),
            contents ? QString::number(contents->notes) : QString(),
            QString::number(backup.bytes),
            backup.path};
}

// Papers, notes, the path.
[[nodiscard]] inline QStringList contentsRow(const QString &path,
                                             const library::BackupContents &contents) {
    return {QString::number(contents.papers), QString::number(contents.notes), path};
}

} // namespace lectern::app
