// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_output.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lectern;
using base::ErrorCode;

namespace {

class FileOutput : public testing::Test {
  protected:
    [[nodiscard]] QString in(const char *name) const {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] static QByteArray read(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    [[nodiscard]] QStringList names() const {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    static void expectFailure(const base::Status &status, ErrorCode code) {
        ASSERT_FALSE(status);
        EXPECT_EQ(status.error().code, code) << status.error().message.toStdString();
        EXPECT_TRUE(status.error().message.endsWith(QLatin1Char('.')));
    }

    QTemporaryDir m_folder;
};

TEST_F(FileOutput, WritesANewFileAndReplacesAnOldOne) {
    ASSERT_TRUE(base::writeFile(in("ä.md"), "one"));
    EXPECT_EQ(read(in("ä.md")), "one");
    ASSERT_TRUE(base::writeFile(in("ä.md"), QByteArray("\0two\r\n", 6)));
    EXPECT_EQ(read(in("ä.md")), QByteArray("\0two\r\n", 6));
    ASSERT_TRUE(base::writeFile(in("ä.md"), {}));
    EXPECT_EQ(read(in("ä.md")), "");
    EXPECT_EQ(names(), QStringList(QStringLiteral("ä.md")));
}

TEST_F(FileOutput, WritesMoreThanAnyBuffer) {
    const QByteArray bytes(5 * 1024 * 1024 + 1, 'x');
    ASSERT_TRUE(base::writeFile(in("big"), bytes));
    EXPECT_EQ(read(in("big")), bytes);
}

TEST_F(FileOutput, TakesAllOfAnotherFileOrSaysThatItDidNotCome) {
    const QByteArray bytes(3 * 1024 * 1024 + 1, 'y');
    ASSERT_TRUE(base::writeFile(in("from"), bytes));
    QFile from(in("from"));
    ASSERT_TRUE(from.open(QIODevice::ReadOnly));
    const auto copy = base::FileOutput::open(in("to"));
    ASSERT_TRUE(copy && (*copy)->writeAll(from) && (*copy)->commit());
    EXPECT_EQ(read(in("to")), bytes);

    QFile failing(QStringLiteral("/proc/self/mem")); // a regular file of which no byte comes
    ASSERT_TRUE(failing.open(QIODevice::ReadOnly));
    const auto none = base::FileOutput::open(in("to"));
    ASSERT_TRUE(none);
    expectFailure((*none)->writeAll(failing), ErrorCode::Unreadable);
}

TEST_F(FileOutput, KeepsThePermissionsOfTheFileItReplaces) {
    ASSERT_TRUE(base::writeFile(in("private"), "one"));
    ASSERT_TRUE(QFile::setPermissions(in("private"), QFile::ReadOwner | QFile::WriteOwner));
    ASSERT_TRUE(base::writeFile(in("private"), "two"));
    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(in("private")).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
}

TEST_F(FileOutput, WritesThroughSymbolicLinks) {
    ASSERT_TRUE(base::writeFile(in("real"), "one"));
    ASSERT_TRUE(QFile::link(in("real"), in("link")));
    ASSERT_TRUE(QFile::link(in("link"), in("link to link")));
    ASSERT_TRUE(base::writeFile(in("link to link"), "two"));
    EXPECT_EQ(read(in("real")), "two");
    EXPECT_TRUE(QFileInfo(in("link")).isSymLink());
    EXPECT_TRUE(QFileInfo(in("link to link")).isSymLink());
}

TEST_F(FileOutput, RefusesDevicesFoldersAndFifosWithoutOpeningThem) {
    expectFailure(base::writeFile(QStringLiteral("/dev/full"), "x"), ErrorCode::Invalid);
    expectFailure(base::writeFile(QStringLiteral("/dev/null"), "x"), ErrorCode::Invalid);
    expectFailure(base::writeFile(m_folder.path(), "x"), ErrorCode::Invalid);
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), in("link")));
    expectFailure(base::writeFile(in("link"), "x"), ErrorCode::Invalid);
    ASSERT_EQ(::mkfifo(QFile::encodeName(in("fifo")).constData(), 0600), 0);
    expectFailure(base::writeFile(in("fifo"), "x"), ErrorCode::Invalid);
}

TEST_F(FileOutput, SaysSoWhenTheFolderIsMissing) {
    expectFailure(base::writeFile(in("none/file"), "x"), ErrorCode::Unreadable);
    expectFailure(base::writeFile({}, "x"), ErrorCode::Unreadable);
    EXPECT_TRUE(names().isEmpty());
}

// Root may write anywhere; for the length of a test it is nobody.
class AsNobody {
  public:
    AsNobody()
        : m_wasRoot(::geteuid() == 0 && ::seteuid(65534) == 0) {}
    ~AsNobody() {
        if (m_wasRoot && ::seteuid(0) != 0) ADD_FAILURE() << "still nobody";
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

  private:
    bool m_wasRoot;
};

TEST_F(FileOutput, KeepsTheOldFileWhenTheFolderIsReadOnly) {
    ASSERT_TRUE(base::writeFile(in("file"), "old"));
    QFile::setPermissions(m_folder.path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    {
        const AsNobody nobody;
        ASSERT_NE(::geteuid(), 0U);
        expectFailure(base::writeFile(in("file"), "new"), ErrorCode::Unreadable);
        expectFailure(base::writeFile(in("other"), "new"), ErrorCode::Unreadable);
    }
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(read(in("file")), "old");
    EXPECT_EQ(names(), QStringList(QStringLiteral("file")));
}

// Writes with no more than `room` bytes to a file and ends with the error's code, 99 for success.
[[noreturn]] void writeInARoomOf(rlim_t room, const QString &path, const QByteArray &bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit = {room, room};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const base::Status status = base::writeFile(path, bytes);
    ::_exit(status ? 99 : static_cast<int>(status.error().code));
}

TEST_F(FileOutput, KeepsTheOldFileWhenThereIsNoRoom) {
    ASSERT_TRUE(base::writeFile(in("file"), "old"));
    for (const int size : {5'000, 500'000}) { // within a buffer, and past it
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) writeInARoomOf(4096, in("file"), QByteArray(size, 'x'));
        int outcome = 0;
        ASSERT_EQ(::waitpid(child, &outcome, 0), child);
        ASSERT_TRUE(WIFEXITED(outcome));
        EXPECT_EQ(WEXITSTATUS(outcome), static_cast<int>(ErrorCode::NoSpace)) << size;
        EXPECT_EQ(read(in("file")), "old");
        EXPECT_EQ(names(), QStringList(QStringLiteral("file")));
    }
}

} // namespace
