// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_header.h"
#include "tests/support/test_library.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lectern::tests {

namespace {

// As another process sees it; a process does not see its own locks.
bool isLockedForOthers(const QString &path) {
    const QByteArray name = QFile::encodeName(path);
    const pid_t other = fork();
    if (other == 0) {
        const int file = open(name.constData(), O_RDWR);
        struct flock wanted = {};
        wanted.l_type = F_WRLCK; // as SQLite would take it to do away with the log
        const bool asked = file >= 0 && fcntl(file, F_GETLK, &wanted) == 0;
        _exit(asked && wanted.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    waitpid(other, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

// Else a program that opens the library and closes it takes itself for the last one, and deletes
// the log that our writes go to.
TEST(FileHeader, IsReadWithoutLosingTheLocksOfAnOpenLibrary) {
    TestLibrary library;
    library.importText(inventedDigest(3));
    ASSERT_EQ(library.ids().size(), 3);
    EXPECT_TRUE(isLockedForOthers(library.path()));
    ASSERT_TRUE(store::readHeader(library.path()));
    EXPECT_TRUE(isLockedForOthers(library.path()));
    library.close();
    EXPECT_FALSE(isLockedForOthers(library.path()));
}

TEST(FileHeader, OfWhatIsShortIsShortAndOfNothingIsNothing) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    EXPECT_FALSE(store::readHeader(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(store::readHeader(path), QByteArray());
    file.write("SQLite");
    file.close();
    EXPECT_EQ(store::readHeader(path), QByteArray("SQLite"));
}

} // namespace lectern::tests
