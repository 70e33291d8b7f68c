// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before the C library in the victim (LD_PRELOAD): each call that touches a file asks
// plan.h first. It goes to the kernel itself, so that no other wrapper is needed or in the way.
#include "tests/fault/injector/plan.h"
#include "tests/fault/injector/record.h"
#include "tests/fault/injector/watched.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

using namespace lectern::fault;

namespace {

// Whether the call is to fail; errno then says how.
bool fails(Operation operation) {
    const Verdict verdict = verdictOn(operation);
    if (verdict.thenDie) die();
    if (verdict.error != 0) errno = verdict.error;
    return verdict.error != 0;
}

bool fails(Operation operation, const std::string &path) {
    return isInFolder(path.c_str()) && fails(operation);
}

bool isFolder(int file) {
    struct stat there = {};
    return fstat(file, &there) == 0 && S_ISDIR(there.st_mode);
}

int openFile(int from, const char *name, int flags, mode_t mode) {
    const std::string path = pathFrom(from, name);
    const bool ours = isInFolder(path.c_str());
    const bool makes = (flags & (O_CREAT | O_TRUNC)) || (flags & O_TMPFILE) == O_TMPFILE;
    if (ours && fails(makes ? Operation::Make : Operation::Read)) return -1;
    const Recording recording;
    const long file = syscall(SYS_openat, from, name, flags, mode);
    watch(static_cast<int>(file), ours);
    const bool named = (flags & O_TMPFILE) != O_TMPFILE;
    if (file >= 0 && ours && named && !isFolder(static_cast<int>(file))) {
        recording.opened(static_cast<int>(file), path.c_str());
        if (flags & O_TRUNC) recording.note(Act::Cut, static_cast<int>(file));
    }
    return static_cast<int>(file);
}

// `offset` below 0: where the file stands.
ssize_t writeFile(int file, const void *bytes, size_t size, off_t offset) {
    if (file == STDOUT_FILENO && isRecording()) Recording().told(bytes, size);
    size_t wanted = size;
    bool last = false;
    if (isWatched(file)) {
        const Verdict verdict = verdictOn(Operation::Write, size);
        if (verdict.error != 0) {
            errno = verdict.error;
            return -1;
        }
        wanted = std::min(size, verdict.bytes);
        last = verdict.thenDie;
    }
    const Recording recording;
    const off_t at = offset >= 0 ? offset : syscall(SYS_lseek, file, 0, SEEK_CUR);
    const ssize_t written = offset >= 0 ? syscall(SYS_pwrite64, file, bytes, wanted, offset)
                                        : syscall(SYS_write, file, bytes, wanted);
    if (last) die();
    if (written > 0 && isWatched(file))
        recording.write(file, at, bytes, static_cast<size_t>(written));
    return written;
}

ssize_t readFile(int file, void *bytes, size_t size, off_t offset) {
    if (isWatched(file) && fails(Operation::Read)) return -1;
    return offset >= 0 ? syscall(SYS_pread64, file, bytes, size, offset)
                       : syscall(SYS_read, file, bytes, size);
}

int cutFile(int file, off_t size) {
    if (isWatched(file) && fails(Operation::Grow)) return -1;
    const Recording recording;
    const long done = syscall(SYS_ftruncate, file, size);
    if (done == 0 && isWatched(file)) recording.note(Act::Cut, file, size);
    return static_cast<int>(done);
}

int syncFile(long call, int file) {
    if (isWatched(file) && fails(Operation::Sync)) return -1;
    const Recording recording;
    const long done = syscall(call, file);
    if (done == 0 && isWatched(file))
        recording.note(isFolder(file) ? Act::NamesKept : Act::Synced, file);
    return static_cast<int>(done);
}

int renameFile(int from, const char *name, int to, const char *newName, unsigned flags) {
    const std::string path = pathFrom(from, name);
    const std::string newPath = pathFrom(to, newName);
    if (fails(Operation::Change, newPath)) return -1;
    const Recording recording;
    const long done = syscall(SYS_renameat2, from, name, to, newName, flags);
    if (done == 0 && isInFolder(newPath.c_str()))
        recording.name(Act::Renamed, path.c_str(), newPath.c_str());
    return static_cast<int>(done);
}

int removeFile(int from, const char *name, int flags) {
    const std::string path = pathFrom(from, name);
    if (fails(Operation::Change, path)) return -1;
    const Recording recording;
    const long done = syscall(SYS_unlinkat, from, name, flags);
    if (done == 0 && isInFolder(path.c_str())) recording.name(Act::Removed, path.c_str());
    return static_cast<int>(done);
}

int linkFile(int from, const char *name, int to, const char *newName, int flags) {
    const std::string newPath = pathFrom(to, newName);
    if (fails(Operation::Make, newPath)) return -1;
    const Recording recording;
    const long done = syscall(SYS_linkat, from, name, to, newName, flags);
    if (done != 0 || !isInFolder(newPath.c_str()) || !isRecording()) return static_cast<int>(done);
    const long file = syscall(SYS_openat, to, newName, O_RDONLY | O_CLOEXEC);
    if (file >= 0) recording.opened(static_cast<int>(file), newPath.c_str());
    syscall(SYS_close, file);
    return 0;
}

mode_t modeOf(int flags, va_list rest) {
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(rest, mode_t) : 0;
}

} // namespace

extern "C" {

#define LECTERN_OPEN(call)                                                                         \
    int call(const char *name, int flags, ...) {                                                   \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = modeOf(flags, rest);                                                   \
        va_end(rest);                                                                              \
        return openFile(AT_FDCWD, name, flags, mode);                                              \
    }
#define LECTERN_OPENAT(call)                                                                       \
    int call(int from, const char *name, int flags, ...) {                                         \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = modeOf(flags, rest);                                                   \
        va_end(rest);                                                                              \
        return openFile(from, name, flags, mode);                                                  \
    }
LECTERN_OPEN(open)
LECTERN_OPEN(open64)
LECTERN_OPENAT(openat)
LECTERN_OPENAT(openat64)

ssize_t write(int file, const void *bytes, size_t size) {
    return writeFile(file, bytes, size, -1);
}
ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset) {
    return writeFile(file, bytes, size, offset);
}
ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset) {
    return writeFile(file, bytes, size, offset);
}
ssize_t read(int file, void *bytes, size_t size) {
    return readFile(file, bytes, size, -1);
}
ssize_t pread(int file, void *bytes, size_t size, off_t offset) {
    return readFile(file, bytes, size, offset);
}
ssize_t pread64(int file, void *bytes, size_t size, off64_t offset) {
    return readFile(file, bytes, size, offset);
}
int ftruncate(int file, off_t size) noexcept {
    return cutFile(file, size);
}
int ftruncate64(int file, off64_t size) noexcept {
    return cutFile(file, size);
}
int fsync(int file) {
    return syncFile(SYS_fsync, file);
}
int fdatasync(int file) {
    return syncFile(SYS_fdatasync, file);
}
int rename(const char *name, const char *newName) noexcept {
    return renameFile(AT_FDCWD, name, AT_FDCWD, newName, 0);
}
int renameat(int from, const char *name, int to, const char *newName) noexcept {
    return renameFile(from, name, to, newName, 0);
}
int renameat2(int from, const char *name, int to, const char *newName, unsigned flags) noexcept {
    return renameFile(from, name, to, newName, flags);
}
int unlink(const char *name) noexcept {
    return removeFile(AT_FDCWD, name, 0);
}
int unlinkat(int from, const char *name, int flags) noexcept {
    return removeFile(from, name, flags);
}
int link(const char *name, const char *newName) noexcept {
    return linkFile(AT_FDCWD, name, AT_FDCWD, newName, 0);
}
int linkat(int from, const char *name, int to, const char *newName, int flags) noexcept {
    return linkFile(from, name, to, newName, flags);
}
int mkdir(const char *name, mode_t mode) noexcept {
    if (fails(Operation::Make, pathFrom(AT_FDCWD, name))) return -1;
    return static_cast<int>(syscall(SYS_mkdirat, AT_FDCWD, name, mode));
}
// Copies of whole files would pass all of the above by: whoever uses them has another way.
ssize_t sendfile64(int, int, off64_t *, size_t) noexcept {
    errno = EINVAL;
    return -1;
}
ssize_t copy_file_range(int, off64_t *, int, off64_t *, size_t, unsigned) {
    errno = ENOSYS;
    return -1;
}
int close(int file) {
    watch(file, false);
    return static_cast<int>(syscall(SYS_close, file));
}

} // extern "C"
