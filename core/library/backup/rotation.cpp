// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/rotation.h"

#include <QSet>

#include <algorithm>

namespace lectern::library {

namespace {

constexpr qsizetype alwaysKept = 3;
constexpr qsizetype daysKept = 12;
constexpr qsizetype weeksKept = 10;
constexpr qsizetype monthsKept = 9;
constexpr qsizetype wholeKept = 2;

// Newest first: the first of each stretch of time stays, of as many stretches as there shall be.
template <typename StretchOf>
void keepFirsts(const QList<BackupName> &backups, qsizetype most, QSet<QString> &kept,
                StretchOf stretchOf) {
    QSet<int> stretches;
    for (const BackupName &backup : backups) {
        const int stretch = stretchOf(backup);
        if (stretches.contains(stretch)) continue;
        if (stretches.size() == most) return;
        stretches.insert(stretch);
        kept.insert(backup.name);
    }
}

} // namespace

bool isDue(const QDateTime &newest, const QDateTime &now, std::chrono::milliseconds interval) {
    return !newest.isValid() || std::abs(newest.msecsTo(now)) > interval.count();
}

QList<BackupName> outdatedReaderBackups(QList<BackupName> backups, int offsetMinutes) {
    std::sort(backups.begin(), backups.end(),
              [](const auto &a, const auto &b) { return a.made > b.made; });
    const auto dayOf = [offsetMinutes](const BackupName &backup) {
        return backup.made.addSecs(offsetMinutes * 60LL).date();
    };
    QSet<QString> kept;
    for (const BackupName &backup : backups.first(std::min(alwaysKept, backups.size())))
        kept.insert(backup.name);
    keepFirsts(backups, daysKept, kept,
               [&](const BackupName &backup) { return int(dayOf(backup).toJulianDay()); });
    // Weeks begin on Monday, as Julian days do.
    keepFirsts(backups, weeksKept, kept,
               [&](const BackupName &backup) { return int(dayOf(backup).toJulianDay() / 7); });
    keepFirsts(backups, monthsKept, kept, [&](const BackupName &backup) {
        return dayOf(backup).year() * 12 + dayOf(backup).month();
    });
    backups.removeIf([&](const BackupName &backup) { return kept.contains(backup.name); });
    return backups;
}

QList<BackupName> outdatedWholeBackups(QList<WholeBackup> backups, qint64 freeBytes) {
    std::sort(backups.begin(), backups.end(),
              [](const auto &a, const auto &b) { return a.name.made > b.name.made; });
    qint64 all = freeBytes;
    for (const WholeBackup &backup : std::as_const(backups))
        all += backup.bytes;
    QList<BackupName> outdated;
    qint64 taken = 0;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        taken += backups.at(i).bytes;
        const bool stays = i == 0 || (i < wholeKept && taken <= all / 2);
        if (!stays) outdated.append(backups.at(i).name);
    }
    return outdated;
}

} // namespace lectern::library
