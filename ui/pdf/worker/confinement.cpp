// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdf/worker/confinement.h"

#include <array>
#include <csignal>
#include <cstddef>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace lectern::pdf {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool limitsMemory = false; // the sanitizer maps terabytes
#else
constexpr bool limitsMemory = true;
#endif
constexpr rlim_t mostMemory = rlim_t(1536) << 20;
constexpr rlim_t mostFiles = 64; // fonts

void limit(int what, rlim_t most) {
    const struct rlimit limits = {most, most};
    ::setrlimit(static_cast<__rlimit_resource>(what), &limits);
}

#if defined(__x86_64__)
constexpr unsigned int architecture = AUDIT_ARCH_X86_64;
constexpr unsigned int x32Calls = 0x40000000; // the same calls by other numbers
#elif defined(__aarch64__)
constexpr unsigned int architecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned int architecture = 0;
#endif

// What no reading of a document needs. What it does need is not listed: fonts and libraries change.
constexpr std::array refusedCalls = {
    SYS_socket,   SYS_socketpair, SYS_connect,   SYS_bind,    SYS_listen,   SYS_sendto,
    SYS_execve,   SYS_execveat,   SYS_ptrace,    SYS_mount,   SYS_kill,     SYS_tgkill,
    SYS_unlinkat, SYS_renameat,   SYS_renameat2, SYS_mkdirat, SYS_linkat,   SYS_symlinkat,
    SYS_truncate, SYS_fchmodat,   SYS_fchownat,  SYS_mknodat, SYS_setxattr,
#if defined(__x86_64__)
    SYS_open,     SYS_creat,      SYS_unlink,    SYS_rename,  SYS_mkdir,    SYS_link,
    SYS_symlink,  SYS_chmod,      SYS_chown,     SYS_mknod,   SYS_fork,     SYS_vfork,
#endif
};
// Other ways to the same, and those that lead into other processes.
constexpr std::array refusedWaysRound = {
    SYS_openat2,
    SYS_io_uring_setup,
    SYS_io_uring_enter,
    SYS_io_uring_register,
    SYS_fchmod,
    SYS_fchown,
    SYS_fsetxattr,
    SYS_lsetxattr,
    SYS_removexattr,
    SYS_fremovexattr,
    SYS_lremovexattr,
    SYS_utimensat,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_pidfd_open,
    SYS_pidfd_getfd,
    SYS_pidfd_send_signal,
    SYS_tkill,
    SYS_rt_sigqueueinfo,
    SYS_rt_tgsigqueueinfo,
    SYS_setns,
    SYS_unshare,
    SYS_chroot,
    SYS_pivot_root,
    SYS_umount2,
    SYS_open_by_handle_at,
    SYS_bpf,
    SYS_perf_event_open,
    SYS_userfaultfd,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
#if defined(__x86_64__)
    SYS_lchown,
    SYS_utime,
    SYS_utimes,
    SYS_futimesat,
#endif
};
constexpr unsigned int writingFlags = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
constexpr unsigned int refuse = SECCOMP_RET_ERRNO | 1; // EPERM

template <size_t Size>
class FilterProgram {
  public:
    void add(const sock_filter &line) { m_lines.at(m_size++) = line; }
    void refuseCall(unsigned int call) {
        add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
        add(BPF_STMT(BPF_RET | BPF_K, refuse));
    }
    void install() {
        sock_fprog program = {static_cast<unsigned short>(m_size), m_lines.data()};
        ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
    }

  private:
    std::array<sock_filter, Size> m_lines = {};
    size_t m_size = 0;
};

// A kernel without it, or another machine: the limits must do.
void refuseCalls() {
    if (architecture == 0) return;
    FilterProgram<2 * (refusedCalls.size() + refusedWaysRound.size()) + 16> program;
    program.add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)));
    program.add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0));
    program.add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
    program.add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
#if defined(__x86_64__)
    program.add(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, x32Calls, 0, 1));
    program.add(BPF_STMT(BPF_RET | BPF_K, refuse));
#endif
    for (const auto call : refusedCalls)
        program.refuseCall(static_cast<unsigned int>(call));
    for (const auto call : refusedWaysRound)
        program.refuseCall(static_cast<unsigned int>(call));
    // openat() for writing; the flags are its third word.
    program.add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 3));
    program.add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args) + 2 * 8));
    program.add(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, writingFlags, 0, 1));
    program.add(BPF_STMT(BPF_RET | BPF_K, refuse));
    program.add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    program.install();
}

} // namespace

void confine() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_DUMPABLE, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // of a file, not of a pipe
    limit(RLIMIT_NOFILE, mostFiles);
    if (limitsMemory) limit(RLIMIT_AS, mostMemory);
    refuseCalls();
}

void allowSeconds(int seconds) {
    struct rusage used = {};
    ::getrusage(RUSAGE_SELF, &used);
    const auto spent = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    const struct rlimit limits = {spent + rlim_t(seconds) + 1, RLIM_INFINITY};
    ::setrlimit(RLIMIT_CPU, &limits);
}

} // namespace lectern::pdf
