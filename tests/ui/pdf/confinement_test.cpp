// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/worker/confinement.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <linux/openat2.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
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

// Newer calls that do what older ones are refused for.
TEST(Confinement, LeavesNoWayRound) {
    EXPECT_EQ(confinedDoes([] {
                  open_how how = {};
                  how.flags = O_RDWR;
                  return ::syscall(SYS_openat2, AT_FDCWD, "/dev/null", &how, sizeof how) >= 0;
              }),
              0);
    EXPECT_EQ(confinedDoes([] {
                  static int ours = 1; // at the same place in the process that waits
                  iovec place = {&ours, sizeof ours};
                  return ::process_vm_writev(::getppid(), &place, 1, &place, 1, 0) >= 0;
              }),
              0);
    EXPECT_EQ(confinedDoes([] {
                  const int file = ::open("/proc/self/exe", O_RDONLY);
                  return file < 0 || ::fchmod(file, 0755) == 0 || errno != EPERM;
              }),
              0);
    for (const long call : {SYS_io_uring_setup, SYS_pidfd_getfd, SYS_process_vm_readv, SYS_setns,
                            SYS_unshare, SYS_rt_sigqueueinfo, SYS_fsetxattr, SYS_utimensat})
        EXPECT_EQ(confinedDoes([call] {
                      return ::syscall(call, -1, nullptr, nullptr, nullptr, 0, 0) >= 0 ||
                             errno != EPERM;
                  }),
                  0)
            << call;
}

#if defined(__x86_64__)
// The numbers of x32, by which a kernel that knows them does all the same.
TEST(Confinement, KnowsOneWayToCallTheSystem) {
    constexpr long x32 = 0x40000000;
    EXPECT_EQ(confinedDoes([] { return ::syscall(x32 | SYS_getpid) >= 0 || errno != EPERM; }), 0);
}
#endif

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
