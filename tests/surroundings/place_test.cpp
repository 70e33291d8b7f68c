// SPDX-License-Identifier: GPL-3.0-or-later
// Folders and files that are not as they should be.
#include "tests/surroundings/place.h"

#include <QDir>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const auto here = QStringLiteral(".");
const auto file = QStringLiteral("library.db");

void expectRefusal(const Answer &run) {
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(run.saysOneSentence()) << run.err.constData();
}

} // namespace

TEST(Surroundings, OfAFolderThatMayOnlyBeReadLeaveTheLibraryToBeRead) {
    Place place;
    const QByteArray before = place.desk().library();
    place.setMode(file, 0444);
    place.setMode(here, 0555);
    EXPECT_EQ(place.asNobody(words("count")).out, "2\n");
    expectRefusal(place.asNobody(words("decide keep *")));
    EXPECT_TRUE(place.showsWindow(true));
    place.setMode(here, 0755);
    EXPECT_EQ(place.desk().library(), before);
    EXPECT_EQ(QDir(place.desk().path(here)).entryList({QStringLiteral("library.db*")}, QDir::Files),
              QStringList{file});
}

TEST(Surroundings, OfAFileThatMayOnlyBeReadLeaveTheLibraryToBeRead) {
    Place place;
    const QByteArray before = place.desk().library();
    place.setMode(file, 0444);
    place.setMode(here, 0777);
    EXPECT_EQ(place.asNobody(words("count")).out, "2\n");
    expectRefusal(place.asNobody(words("decide keep *")));
    EXPECT_TRUE(place.showsWindow(true));
    EXPECT_EQ(place.desk().library(), before);
}

TEST(Surroundings, OfAnotherUsersLibraryAreOneSentence) {
    Place place;
    const QByteArray before = place.desk().library();
    place.setMode(here, 0755);
    place.setMode(file, 0600);
    expectRefusal(place.asNobody(words("count")));
    expectRefusal(place.asNobody(words("decide keep *")));
    EXPECT_TRUE(place.showsWindow(true));
    EXPECT_EQ(place.desk().library(), before);
}

TEST(Surroundings, WithoutAFolderMakeItOrSayThatItCannotBeMade) {
    Place place;
    place.setMode(here, 0755);
    const QStringList deep = words("--library some/new/folder/library.db");
    EXPECT_EQ(place.desk().lectern(deep + words("reading-list create Deep")).exit, 0);
    const QStringList closed = words("--library closed/folder/library.db");
    expectRefusal(place.asNobody(closed + words("reading-list create Deep")));
    EXPECT_TRUE(place.showsWindow(true, closed));
}

TEST(Surroundings, WithoutAHomeStillOpenTheLibraryThatIsNamed) {
    Place place;
    place.setMode(here, 0777);
    place.setMode(file, 0666);
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        place.desk().setEnvironment(QString::fromLatin1(name), QStringLiteral("/proc/nowhere"));
    EXPECT_TRUE(place.showsWindow(true));
    EXPECT_EQ(place.asNobody(words("tag +homeless *")).exit, 0);
}

TEST(Surroundings, WithAFolderInTheLibrarysPlaceAreOneSentence) {
    Place place;
    ASSERT_TRUE(QDir().mkpath(place.desk().path(QStringLiteral("folder.db"))));
    const QStringList folder = words("--library folder.db");
    expectRefusal(place.desk().lectern(folder + words("count")));
    expectRefusal(place.desk().lectern(folder + words("decide keep *")));
    EXPECT_TRUE(place.showsWindow(false, folder));
}

} // namespace lectern::tests
