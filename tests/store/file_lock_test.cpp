// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_lock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <thread>

using namespace lectern;

namespace {

using Holder = store::FileLock::Holder;

TEST(FileLock, IsHeldByOneAndLeavesNoFile) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    {
        const auto first = store::FileLock::take(path, Holder::Command, 0);
        ASSERT_TRUE(first);
        const auto second = store::FileLock::take(path, Holder::Command, 0);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().code, base::ErrorCode::Locked);
    }
    EXPECT_FALSE(QFile::exists(path + QStringLiteral(".lock")));
    EXPECT_TRUE(store::FileLock::take(path, Holder::Command, 0));
}

TEST(FileLock, WaitsForACommandButNotForAWindow) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    auto held = store::FileLock::take(path, Holder::Command, 0);
    ASSERT_TRUE(held);
    std::thread release([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        held->reset();
    });
    EXPECT_TRUE(store::FileLock::take(path, Holder::Command, 20));
    release.join();

    const auto window = store::FileLock::take(path, Holder::Window, 0);
    ASSERT_TRUE(window);
    QElapsedTimer timer;
    timer.start();
    const auto command = store::FileLock::take(path, Holder::Command, 20);
    ASSERT_FALSE(command);
    EXPECT_LT(timer.elapsed(), 10'000);
    EXPECT_TRUE(command.error().message.contains(QStringLiteral("window")));
}

} // namespace
