// SPDX-License-Identifier: GPL-3.0-or-later
// The window answers whatever the store is busy with.
#include "core/store/connection.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/loop_watch.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/desk/desk.h"

#include <QApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QThread>

#include <gtest/gtest.h>
#include <iostream>

namespace lectern::ui {
namespace {

using tests::must;

constexpr int betweenKeysMs = 60;

class EventLoop : public testing::Test {
  protected:
    // The reader goes on reading: up and down the list.
    EventLoop() {
        QObject::connect(&m_keys, &QTimer::timeout, &m_keys, [this] {
            if (QApplication::activeWindow() != &m_test.window()) return;
            m_test.press(m_down ? "J" : "K");
            m_down = !m_down;
        });
    }

    // The loop as it is in the program: it sleeps until something comes.
    template <typename T>
    T turnUntil(QFuture<T> future) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished()) loop.exec();
        return future.result();
    }

    // The work, and what the window does at it.
    template <typename T>
    void expectTurns(const char *what, QFuture<T> work) {
        m_keys.start(betweenKeysMs);
        m_watch.restart();
        EXPECT_TRUE(turnUntil(work)) << what;
        must(turnUntil(m_test.library().stats()));
        must(turnUntil(m_test.library().papers(QStringLiteral("*"))));
        m_keys.stop();
        EXPECT_LE(m_watch.longestMs(), m_limitMs) << what;
        std::cout << what << ": " << m_watch.longestMs() << " ms, of them " << m_watch.computedMs()
                  << " computing\n";
    }

    void expectTurnsAtWrites(library::Library &library) {
        const library::Matching all{QStringLiteral("*")};
        expectTurns("deciding",
                    library.apply(library::Decide{all, model::DecisionState::Kept, {}}));
        expectTurns("tagging",
                    library.apply(library::ChangeTags{all, {QStringLiteral("all")}, {}}));
        expectTurns("undoing", library.undo());
        expectTurns("doing again", library.redo());
        expectTurns("deleting", library.apply(library::DeletePapers{all}));
        expectTurns("undoing that", library.undo());
    }

    void expectTurnsAtCare(library::Library &library) {
        const QString dump = m_test.folder() + QStringLiteral("/dump.jsonl");
        expectTurns("searching", library.papers(QStringLiteral("light* -fog sort:title")));
        expectTurns("backing up", library.backUp(library::BackupKind::Whole));
        expectTurns("backing up the data", library.backUp(library::BackupKind::Reader));
        expectTurns("dumping", library.dumpTo(dump));
        expectTurns("loading", library.load(dump, library::LoadWay::Merge));
        expectTurns("checking", library.check());
        expectTurns("repairing", library.repair());
    }

    TestWindow m_test;
    QTimer m_keys;
    LoopWatch m_watch;
    bool m_down = true;
    int m_limitMs = 100;
};

} // namespace

TEST(LoopWatch, TellsForHowLongNothingWasAnswered) {
    LoopWatch watch;
    QTimer::singleShot(300, qApp, [] {}); // sleeping until something comes is no turn
    QEventLoop loop;
    QTimer::singleShot(320, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_LT(watch.longestMs(), 200);
    EXPECT_GT(watch.turns(), 1);
    QTimer::singleShot(0, qApp, [] { QThread::msleep(250); });
    EXPECT_TRUE(waitUntil([&] { return watch.longestMs() >= 240; }));
    EXPECT_LT(watch.computedMs(), 200);
}

// LECTERN_PAPERS sets over how many papers, and holds the gaps to what is promised of them; else
// nothing rests on the speed of the machine.
TEST_F(EventLoop, TurnsWhateverTheStoreDoes) {
    const int asked = qEnvironmentVariableIntValue("LECTERN_PAPERS");
    const int papers = asked > 0 ? asked : 1200;
    if (asked <= 0) m_limitMs = 2'000;
    m_test.importBehind(tests::inventedDigest(20));
    m_test.open();
    library::ImportRequest request;
    request.bytes = tests::inventedDigest(papers, 21);
    request.name = QStringLiteral("many.txt");
    expectTurns("importing", m_test.library().import(request));
    expectTurnsAtWrites(m_test.library());
    expectTurnsAtCare(m_test.library());
    EXPECT_EQ(m_test.count(QStringLiteral("tag:all is:kept")), papers + 20);
}

// Another program has the only write that there can be; ours waits for it, up to ten seconds. A
// window that waited along would do so for as long: the other one ends by a timer of this thread.
TEST_F(EventLoop, TurnsWhileEveryWriteWaits) {
    m_test.importBehind(tests::inventedDigest(6));
    m_test.open();
    ASSERT_TRUE(waitUntil([&] { return m_test.desk().shownPaper() != nullptr; }));
    const auto other = must(store::Connection::open(m_test.libraryPath(), store::Mode::ReadWrite));
    must(other->run(QStringLiteral("BEGIN IMMEDIATE")));
    QTimer::singleShot(1'000, [&] { must(other->run(QStringLiteral("ROLLBACK"))); });
    m_watch.restart();
    for (const char *keys : {"S", "E", "L", "J", "K", "Z", "Ctrl+Shift+Z"})
        m_test.press(keys);
    EXPECT_EQ(m_test.count(QStringLiteral("is:undecided")), 6) << "reading does not wait";
    for (const char *query : {"is:kept", "is:skipped", "is:later"})
        EXPECT_TRUE(m_test.countBecomes(QLatin1String(query), 1)) << query;
    EXPECT_LT(m_watch.longestMs(), 5'000);
}

} // namespace lectern::ui
