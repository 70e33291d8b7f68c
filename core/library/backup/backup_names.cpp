// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/backup_names.h"

#include <QRegularExpression>

namespace lectern::library {

namespace {

const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

} // namespace

QString nameOfBackup(BackupKind kind, const QDateTime &made, qint64 changes) {
    const QString time = made.toUTC().toString(timeFormat);
    return kind == BackupKind::Whole
               ? QStringLiteral("library-%1.db").arg(time)
               : QStringLiteral("your-data-%1-%2.jsonl.gz").arg(time).arg(changes);
}

std::optional<BackupName> backupNamed(const QString &name) {
    static const QRegularExpression form(
        QStringLiteral("^(?:library-(\\d{8}T\\d{6}Z)\\.db|"
                       "your-data-(\\d{8}T\\d{6}Z)-(\\d{1,18})\\.jsonl\\.gz)$"));
    const auto match = form.match(name);
    if (!match.hasMatch()) return std::nullopt;
    const bool whole = !match.captured(1).isEmpty();
    QDateTime made = QDateTime::fromString(match.captured(whole ? 1 : 2), timeFormat);
    made.setTimeSpec(Qt::UTC);
    if (!made.isValid()) return std::nullopt;
    return BackupName{name, whole ? BackupKind::Whole : BackupKind::Reader, made,
                      match.captured(3).toLongLong()};
}

} // namespace lectern::library
