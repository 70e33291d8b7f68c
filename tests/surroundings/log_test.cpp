// SPDX-License-Identifier: GPL-3.0-or-later
// The window's log: what failed, and nothing of what was read or written.
#include "tests/app/open_window.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

const QString state = QStringLiteral(".local/state/lectern/");
const QString secret = QStringLiteral("<b>Xylophone</b> secrets of a hostile title");

QByteArray allLogs(const Desk &desk) {
    QByteArray all;
    for (const QString &name : QDir(desk.path(state)).entryList(QDir::Files))
        all += desk.read(state + name);
    return all;
}

} // namespace

TEST(Log, OfASessionTellsNoTitleNoNoteAndNoPathOfTheHome) {
    Desk desk;
    desk.import({secret, QStringLiteral("Learning to grasp with two soft fingers")});
    {
        OpenWindow window(desk);
        ASSERT_TRUE(window.isOpen());
        EXPECT_EQ(desk.lectern(words("note 1 --set Xylophone")).exit, 0);
        EXPECT_EQ(desk.lectern(words("tag +Xylophone *")).exit, 0);
        EXPECT_EQ(desk.lectern(words("reading-list create Xylophone")).exit, 0);
        EXPECT_EQ(desk.lectern(words("reading-list create Xylophone")).exit, 1) << "it is there";
        EXPECT_EQ(desk.lectern(words("import - --json"), capture({secret + secret})).exit, 0);
        ASSERT_TRUE(QFile::rename(desk.libraryPath(), desk.path(QStringLiteral("Xylophone.db"))));
        EXPECT_EQ(desk.lectern(words("tag +Xylophones *")).exit, 1) << "it is gone";
        ASSERT_TRUE(QFile::rename(desk.path(QStringLiteral("Xylophone.db")), desk.libraryPath()));
    }
    const QByteArray log = allLogs(desk);
    EXPECT_TRUE(log.contains("Lectern")) << log.constData();
    EXPECT_TRUE(log.contains("write failed")) << log.constData();
    EXPECT_FALSE(log.contains("Xylophone")) << log.constData();
    EXPECT_FALSE(log.contains(QFileInfo(desk.libraryPath()).absolutePath().toUtf8())) << log.constData();
}

TEST(Log, IsNeverLongerThanThreeMebibytes) {
    Desk desk;
    ASSERT_TRUE(QDir().mkpath(desk.path(state)));
    const QString log = state + QStringLiteral("lectern.log");
    for (int session = 0; session < 4; ++session) {
        (void)desk.write(log, QByteArray((1 << 20) + 1, char('a' + session)));
        const OpenWindow window(desk);
        ASSERT_TRUE(window.isOpen());
    }
    const QFileInfoList logs = QDir(desk.path(state)).entryInfoList(QDir::Files);
    EXPECT_EQ(logs.size(), 3);
    EXPECT_LT(QFileInfo(desk.path(log)).size(), 1 << 20);
    EXPECT_TRUE(desk.read(log + QStringLiteral(".1")).startsWith('d'));
    EXPECT_TRUE(desk.read(log + QStringLiteral(".2")).startsWith('c'));
}

} // namespace lectern::tests
