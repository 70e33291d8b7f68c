// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backup_words.h"

#include "core/base/day_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace lectern::ui {

namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

constexpr qint64 backupMinuteMs = 60'000;
constexpr qint64 backupHourMs = 60 * backupMinuteMs;
constexpr qint64 backupDayMs = 24 * backupHourMs;

QString numberOrDash(const std::optional<library::BackupContents> &contents,
                     qint64 library::BackupContents::*count) {
    return contents ? QStringLiteral("%L1").arg((*contents).*count) : QStringLiteral("–");
}

} // namespace

QString dayAndTime(const base::Instant &when, const base::Instant &now) {
    const QDateTime there = when.toPlace();
    const bool thisYear = there.date().year() == now.toPlace().date().year();
    const QString day = base::dayText(there.date(), thisYear ? QStringLiteral("ddd d MMM")
                                                             : QStringLiteral("d MMM yyyy"));
    return BackupWords::tr("%1, %2", "a day and its time").arg(day, base::timeText(there.time()));
}

QString ageOf(const base::Instant &when, const base::Instant &now) {
    const qint64 age = now.utcMs - when.utcMs;
    if (age < 0) return BackupWords::tr("later than now");
    if (age < backupMinuteMs) return BackupWords::tr("just now");
    if (age < backupHourMs)
        return BackupWords::tr("%Ln minute(s)", nullptr, int(age / backupMinuteMs));
    if (age < backupDayMs) return BackupWords::tr("%Ln hour(s)", nullptr, int(age / backupHourMs));
    return BackupWords::tr("%Ln day(s)", nullptr, int(age / backupDayMs));
}

QString nameOfBackupKind(library::BackupKind kind) {
    return kind == library::BackupKind::Whole ? BackupWords::tr("The whole library")
                                              : BackupWords::tr("Your data");
}

QStringList backupCells(const library::Backup &backup, const base::Instant &now) {
    return {dayAndTime(backup.made, now),
            ageOf(backup.made, now),
            backup.contents ? nameOfBackupKind(backup.kind) : BackupWords::tr("It cannot be read"),
            numberOrDash(backup.contents, &library::BackupContents::papers),
            numberOrDash(backup.contents, &library::BackupContents::notes),
            QLocale().formattedDataSize(backup.bytes, 0, QLocale::DataSizeTraditionalFormat)};
}

QString restoreSentence(const library::Backup &backup, const base::Instant &now) {
    const library::BackupContents contents = backup.contents.value_or(library::BackupContents());
    const QString holds = BackupWords::tr("It is of %1 and was read through just now: %2, %3.")
                              .arg(dayAndTime(backup.made, now),
                                   BackupWords::tr("%Ln paper(s)", nullptr, int(contents.papers)),
                                   BackupWords::tr("%Ln note(s)", nullptr, int(contents.notes)));
    const QString does =
        backup.kind == library::BackupKind::Whole
            ? BackupWords::tr("The library is closed, this one takes its place, and the window "
                              "opens again. The library as it is now is kept beside it.")
            : BackupWords::tr("Decisions, tags, notes, highlights, lists and filters become what "
                              "they were then; papers stay. One undo takes it back.");
    return holds + u'\n' + u'\n' + does;
}

} // namespace lectern::ui
