// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/worker/confinement.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lectern::pdf {
namespace {

// What a confined process makes of an act: 0 where it was refused, 1 where it was done.
template <typename Act>
int confinedDoes(Act act) {
    const pid_t child = ::fork();
    if (child == 0) {
        confine();
        ::_exit(act() ? 1 : 0);
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child || !WIFEXITED(status)) return -1;
    return WEXITSTATUS(status);
}

TEST(Confinement, LeavesNoWayOut) {
    EXPECT_EQ(confinedDoes([] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; }), 0);
    EXPECT_EQ(confinedDoes([] { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }), 0);
    EXPECT_EQ(confinedDoes([] {
                  char path[] = "/bin/true";
                  char *const words[] = {path, nullptr};
                  return ::execv(path, words) == 0 || errno != EPERM;
              }),
              0);
    EXPECT_EQ(confinedDoes([] { return ::open("/tmp/x", O_WRONLY | O_CREAT, 0600) >= 0; }), 0);
    EXPECT_EQ(confinedDoes([] { return ::open("/dev/null", O_RDWR) >= 0; }), 0);
    EXPECT_EQ(confinedDoes([] { return ::unlink("/tmp/x") == 0 || errno != EPERM; }), 0);
    EXPECT_EQ(confinedDoes([] { return ::kill(::getppid(), 0) == 0; }), 0);
}

TEST(Confinement, StillReads) {
    EXPECT_EQ(confinedDoes([] { return ::open("/proc/self/status", O_RDONLY) >= 0; }), 1);
}

TEST(Confinement, EndsWorkWithoutEnd) {
    const pid_t child = ::fork();
    if (child == 0) {
        confine();
        allowSeconds(1);
        while (::getppid() != 0)
            continue; // a call each time, so that no compiler leaves it out
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), SIGXCPU);
}

} // namespace
} // namespace lectern::pdf
