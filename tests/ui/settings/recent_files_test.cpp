// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recent_files.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class RecentFilesTest : public testing::Test {
  protected:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("lectern.ini")), QSettings::IniFormat};
    RecentFiles m_recent{m_settings};
};

TEST_F(RecentFilesTest, StandTheNewestFirstEachOnce) {
    m_recent.rememberFiles({QStringLiteral("/a/1.txt"), QStringLiteral("/a/2.txt")});
    m_recent.rememberFiles({QStringLiteral("/a/3.txt"), QStringLiteral("/a/2.txt")});
    EXPECT_EQ(m_recent.files(), QStringList({QStringLiteral("/a/3.txt"), QStringLiteral("/a/2.txt"),
                                             QStringLiteral("/a/1.txt")}));
    m_recent.rememberLibrary(QStringLiteral("/a/b/../library.db"));
    m_recent.rememberLibrary(QStringLiteral("/a/library.db"));
    EXPECT_EQ(m_recent.libraries(), QStringList(QStringLiteral("/a/library.db")));
}

TEST_F(RecentFilesTest, AreTenOfAKindAtMost) {
    QStringList many;
    for (int i = 0; i < 25; ++i)
        many += QStringLiteral("/a/%1.txt").arg(i);
    m_recent.rememberFiles(many);
    EXPECT_EQ(m_recent.files(), many.mid(0, 10));
}

TEST_F(RecentFilesTest, AreForgottenOneByOneAndAllTogether) {
    m_recent.rememberLibrary(QStringLiteral("/a/library.db"));
    m_recent.rememberFiles({QStringLiteral("/a/1.txt"), QStringLiteral("/a/2.txt")});
    m_recent.forget(QStringLiteral("/a/1.txt"));
    EXPECT_EQ(m_recent.files(), QStringList(QStringLiteral("/a/2.txt")));
    EXPECT_EQ(m_recent.libraries().size(), 1);
    m_recent.forget(QStringLiteral("/a/2.txt"));
    EXPECT_FALSE(m_settings.contains(QStringLiteral("recent/files")));
    m_recent.clear();
    EXPECT_TRUE(m_recent.files().isEmpty());
    EXPECT_TRUE(m_recent.libraries().isEmpty());
    EXPECT_TRUE(m_settings.allKeys().isEmpty()) << "nothing of it is left in the file";
}

TEST_F(RecentFilesTest, AreNotReadWhereSomethingElseStands) {
    m_settings.setValue(QStringLiteral("recent/files"),
                        QStringList({QStringLiteral("relative.txt"), QString(),
                                     QLatin1Char('/') + QString(5'000, QLatin1Char('x')),
                                     QStringLiteral("/a/1.txt"), QStringLiteral("/a/1.txt")}));
    EXPECT_EQ(m_recent.files(), QStringList(QStringLiteral("/a/1.txt")));
    m_settings.setValue(QStringLiteral("recent/libraries"), 17);
    EXPECT_TRUE(m_recent.libraries().isEmpty());
}

} // namespace
} // namespace lectern::ui
