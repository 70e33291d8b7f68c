// SPDX-License-Identifier: GPL-3.0-or-later
// How long what starts after a window waits for it.
#include "tests/app/open_window.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>

#include <chrono>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace lectern::tests {

namespace {

class HandoverWaiting : public testing::Test {
  protected:
    HandoverWaiting() { desk.import({QStringLiteral("Sparse attention for everyone at home")}); }

    Desk desk;
};

// A window that finds the library taken; it goes with this.
class WindowWithoutLibrary {
  public:
    explicit WindowWithoutLibrary(Desk &desk) {
        desk.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        desk.setEnvironment(QStringLiteral("XDG_RUNTIME_DIR"), desk.path(QStringLiteral(".")));
        m_process.setProcessEnvironment(desk.environment());
        m_process.start(program(), words("--wait 0"));
        for (int tries = 0; tries < 3000 && !m_met; ++tries)
            m_met = !m_process.waitForFinished(20) && isMet(desk.path(QStringLiteral("lectern")));
    }
    ~WindowWithoutLibrary() {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(WindowWithoutLibrary)

    [[nodiscard]] bool isMet() const { return m_met; }

  private:
    static bool isMet(const QString &folder) {
        const QStringList sockets = QDir(folder).entryList(QDir::System | QDir::Hidden);
        QLocalSocket caller;
        caller.connectToServer(QDir(folder).filePath(sockets.value(0)));
        return !sockets.isEmpty() && caller.waitForConnected(1000);
    }

    QProcess m_process;
    bool m_met = false;
};

} // namespace

// It can tell of the library no more than who has it.
TEST_F(HandoverWaiting, IsNotWaitedForWithAWindowThatCouldNotOpenTheLibrary) {
    const QByteArray lock = QFile::encodeName(desk.libraryPath() + QStringLiteral(".lock"));
    const int taken = ::open(lock.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    ASSERT_EQ(::flock(taken, LOCK_EX | LOCK_NB), 0);
    {
        const WindowWithoutLibrary window(desk);
        ASSERT_TRUE(window.isMet());
        const Answer run = desk.lectern(words("tag +late * --wait 1"));
        EXPECT_EQ(run.exit, 1);
        EXPECT_EQ(run.err, "lectern: Another Lectern is writing to this library; try again when it "
                           "is done.\n");
    }
    ::close(taken);
    EXPECT_EQ(desk.lectern(words("tag +after *")).exit, 0);
}

// In milliseconds that is more than 32 bits hold.
TEST_F(HandoverWaiting, IsAsLongAsOneSays) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    window.pause();
    std::thread later([&window] {
        std::this_thread::sleep_for(std::chrono::seconds(3));
        window.goOn();
    });
    const Answer run = desk.lectern(words("tag +late * --wait 4294968"));
    later.join();
    EXPECT_EQ(run.exit, 0) << run.err.constData();
}

} // namespace lectern::tests
