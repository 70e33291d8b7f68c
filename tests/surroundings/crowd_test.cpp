// SPDX-License-Identifier: GPL-3.0-or-later
// Many starts at once.
#include "tests/app/open_window.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <vector>

namespace lectern::tests {

namespace {

constexpr int starts = 50;
constexpr int guardMs = 120'000;

std::unique_ptr<QProcess> newStart(const Desk &desk) {
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(desk.environment());
    process->setWorkingDirectory(desk.path(QStringLiteral(".")));
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(program(), QStringList());
    return process;
}

} // namespace

TEST(FiftyStartsAtOnce, LeaveOneWindowOverANewLibrary) {
    Desk desk;
    desk.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    desk.setEnvironment(QStringLiteral("XDG_RUNTIME_DIR"), desk.path(QStringLiteral(".")));
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < starts; ++i)
        all.push_back(newStart(desk));

    const auto running = [&all] {
        return std::count_if(all.begin(), all.end(), [](const auto &one) {
            return !one->waitForFinished(10) && one->state() == QProcess::Running;
        });
    };
    QElapsedTimer guard;
    guard.start();
    while (running() > 1 && guard.elapsed() < guardMs) {
    }
    int handedOver = 0;
    for (const auto &one : all)
        handedOver += one->state() == QProcess::NotRunning && one->exitCode() == 0 ? 1 : 0;
    EXPECT_EQ(handedOver, starts - 1);
    EXPECT_EQ(running(), 1);
    EXPECT_EQ(desk.lectern(words("reading-list create Met")).exit, 0) << "it answers";
    for (const auto &one : all)
        one->kill();
    for (const auto &one : all)
        one->waitForFinished(guardMs);
    EXPECT_EQ(desk.lectern(words("check")).exit, 0);
}

} // namespace lectern::tests
