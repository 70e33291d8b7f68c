// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/backup/rotation.h"

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

using library::BackupKind;
using library::BackupName;

const QDateTime noon(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC); // a Sunday

BackupName yours(const QDateTime &made) {
    return *library::backupNamed(library::nameOfBackup(BackupKind::Reader, made, 1));
}

// One each hour of the last `days` days.
QList<BackupName> hourly(int days) {
    QList<BackupName> backups;
    for (int hour = 0; hour < days * 24; ++hour)
        backups.append(yours(noon.addSecs(-3600LL * hour)));
    return backups;
}

QList<QDateTime> keptOf(const QList<BackupName> &backups, int offsetMinutes = 0) {
    QStringList gone;
    for (const BackupName &backup : library::outdatedReaderBackups(backups, offsetMinutes))
        gone.append(backup.name);
    QList<QDateTime> kept;
    for (const BackupName &backup : backups)
        if (!gone.contains(backup.name)) kept.append(backup.made);
    return kept;
}

} // namespace

TEST(BackupNames, SayWhatTheyAreAndReadBack) {
    const QString name = library::nameOfBackup(BackupKind::Reader, noon, 417);
    EXPECT_EQ(name, QStringLiteral("your-data-20261129T120000Z-417.jsonl.gz"));
    const auto read = library::backupNamed(name);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->made, noon);
    EXPECT_EQ(read->changes, 417);
    const auto whole = library::backupNamed(library::nameOfBackup(BackupKind::Whole, noon, 417));
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->kind, BackupKind::Whole);
    for (const char *foreign :
         {"library.db", "library-20261129T120000Z.db.part", "library-20261399T120000Z.db",
          "my-library-20261129T120000Z.db", "your-data-20261129T120000Z-417.jsonl", ""})
        EXPECT_FALSE(library::backupNamed(QString::fromLatin1(foreign))) << foreign;
}

TEST(BackupRotation, KeepsTheNewestOfTwelveDaysTenWeeksAndNineMonths) {
    const auto kept = keptOf(hourly(400));
    QMap<QDate, int> days;
    for (const QDateTime &made : kept)
        ++days[made.date()];
    EXPECT_EQ(days.value(QDate(2026, 11, 29)), 3) << "the newest three, whatever their day";
    for (int back = 1; back < 12; ++back)
        EXPECT_EQ(days.value(QDate(2026, 11, 29).addDays(-back)), 1) << back;
    EXPECT_EQ(days.value(QDate(2026, 11, 15)), 1) << "the end of a week";
    EXPECT_EQ(days.value(QDate(2026, 9, 27)), 1) << "the tenth week";
    EXPECT_EQ(days.value(QDate(2026, 9, 20)), 0) << "the eleventh";
    EXPECT_EQ(days.value(QDate(2026, 3, 31)), 1) << "the ninth month";
    EXPECT_EQ(days.value(QDate(2026, 2, 28)), 0) << "the tenth";
    EXPECT_LE(kept.size(), 3 + 12 + 10 + 9);
}

TEST(BackupRotation, NeverTakesTheNewestThree) {
    for (int count = 0; count <= 3; ++count) {
        QList<BackupName> backups;
        for (int i = 0; i < count; ++i)
            backups.append(yours(noon.addSecs(i)));
        EXPECT_EQ(keptOf(backups).size(), count);
    }
    QList<BackupName> four;
    for (int i = 0; i < 4; ++i)
        four.append(yours(noon.addSecs(i)));
    const auto kept = keptOf(four);
    EXPECT_EQ(kept.size(), 3);
    EXPECT_FALSE(kept.contains(noon)) << "the oldest of one day";
}

TEST(BackupRotation, CountsTheDaysOfThePlace) {
    const QDateTime late(QDate(2026, 11, 28), QTime(23, 30), Qt::UTC);
    const QList<BackupName> backups{yours(noon), yours(noon.addSecs(-60)),
                                    yours(noon.addSecs(-120)), yours(late)};
    EXPECT_TRUE(keptOf(backups, 0).contains(late)) << "the newest of the day before";
    EXPECT_FALSE(keptOf(backups, 60).contains(late)) << "of the same day, an hour further east";
}

TEST(BackupRotation, OfWholeLibrariesKeepsTwoWhereThereIsRoom) {
    const auto whole = [](int day, qint64 bytes) {
        return library::WholeBackup{
            *library::backupNamed(library::nameOfBackup(BackupKind::Whole, noon.addDays(day), 0)),
            bytes};
    };
    const auto gone =
        library::outdatedWholeBackups({whole(0, 10), whole(2, 10), whole(1, 10)}, 1000);
    ASSERT_EQ(gone.size(), 1);
    EXPECT_EQ(gone.constFirst().made, noon);
    const auto tight = library::outdatedWholeBackups({whole(1, 40), whole(2, 40)}, 60);
    ASSERT_EQ(tight.size(), 1) << "two would take more than half of 140";
    EXPECT_EQ(tight.constFirst().made, noon.addDays(1));
    EXPECT_TRUE(library::outdatedWholeBackups({whole(1, 400)}, 0).isEmpty());
}

TEST(BackupRotation, IsDueAfterTheIntervalAndAfterAnyJumpOfTheClock) {
    using library::readerInterval;
    EXPECT_TRUE(library::isDue({}, noon, readerInterval));
    EXPECT_FALSE(library::isDue(noon, noon.addSecs(30 * 60), readerInterval));
    EXPECT_TRUE(library::isDue(noon, noon.addSecs(30 * 60 + 1), readerInterval));
    EXPECT_FALSE(library::isDue(noon, noon.addSecs(-60), readerInterval));
    EXPECT_TRUE(library::isDue(noon, noon.addYears(-1), readerInterval)) << "the clock was wrong";
}

} // namespace lectern::tests
