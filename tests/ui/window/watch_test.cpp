// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/dialogs/watch_flow.h"
#include "ui/views/desk/desk.h"

#include <QAction>
#include <QDir>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

QString incomingOf(TestWindow &test) {
    const QString folder = test.folder() + QStringLiteral("/incoming");
    QDir().mkpath(folder);
    return folder;
}

TEST(WindowWatch, SaysQuietlyWhatCameAndGoesOnAfterARestart) {
    TestWindow test;
    test.open();
    const QString folder = incomingOf(test);
    (void)test.writeFile(QStringLiteral("incoming/a.txt"), tests::inventedDigest(3));
    test.desk().watch().watch(folder);
    ASSERT_TRUE(QTest::qWaitFor([&] { return test.count(QStringLiteral("*")) == 3; }, 15'000));
    EXPECT_TRUE(test.noticeBecomes(QStringLiteral("From the folder incoming: 3 papers, 3 new")));
    EXPECT_FALSE(test.hasDialog());
    test.close();
    (void)test.writeFile(QStringLiteral("incoming/b.txt"), tests::inventedDigest(2, 10));
    test.open();
    EXPECT_TRUE(test.desk().watch().isWatching());
    EXPECT_TRUE(QTest::qWaitFor([&] { return test.count(QStringLiteral("*")) == 5; }, 15'000));
}

TEST(WindowWatch, WaitsForAFolderThatIsAwayAtTheStart) {
    TestWindow test;
    test.open();
    const QString folder = incomingOf(test);
    test.desk().watch().watch(folder);
    test.close();
    ASSERT_TRUE(QDir(folder).removeRecursively()); // as a drive that is not there
    test.open();
    EXPECT_TRUE(test.noticeBecomes(QStringLiteral("The watched folder")));
    EXPECT_TRUE(test.desk().watch().isWatching());
    QAction *stop = test.window().commands().action(command::stopWatching);
    ASSERT_TRUE(stop->isEnabled());
    stop->trigger();
    EXPECT_FALSE(test.desk().watch().isWatching());
}

TEST(WindowWatch, StopsForGood) {
    TestWindow test;
    test.open();
    QAction *stop = test.window().commands().action(command::stopWatching);
    EXPECT_FALSE(stop->isEnabled());
    test.desk().watch().watch(incomingOf(test));
    ASSERT_TRUE(stop->isEnabled());
    stop->trigger();
    EXPECT_FALSE(stop->isEnabled());
    test.close();
    test.open();
    EXPECT_FALSE(test.desk().watch().isWatching());
}

TEST(WindowWatch, RefusesTheFolderOfTheLibraryInOneSentence) {
    TestWindow test;
    test.open();
    test.desk().watch().watch(test.folder());
    EXPECT_TRUE(test.noticeBecomes(QStringLiteral("The library itself lies in")));
    EXPECT_FALSE(test.desk().watch().isWatching());
}

} // namespace
} // namespace lectern::ui
