// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/injector/plan.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

namespace lectern::fault {

namespace {

enum class Kind { None, Kill, Error, Unread, Gone, Full, Short };

std::string asked(const char *name) {
    const char *value = std::getenv(name);
    return value ? value : "";
}

Kind kindAsked() {
    const std::string kind = asked("LECTERN_FAULT_KIND");
    if (kind == "kill") return Kind::Kill;
    if (kind == "eio") return Kind::Error;
    if (kind == "unread") return Kind::Unread;
    if (kind == "gone") return Kind::Gone;
    if (kind == "full") return Kind::Full;
    return kind == "short" ? Kind::Short : Kind::None;
}

struct Plan {
    std::string folder = asked("LECTERN_FAULT_FOLDER");
    std::string seen = asked("LECTERN_FAULT_SEEN");
    Kind kind = kindAsked();
    long at = std::atol(asked("LECTERN_FAULT_AT").c_str());
    std::atomic<long> operations{0};
};

Plan &plan() {
    static Plan only;
    return only;
}

void tellThatItCame() {
    if (plan().seen.empty()) return;
    const long file = syscall(SYS_openat, AT_FDCWD, plan().seen.c_str(), O_CREAT | O_WRONLY, 0644);
    if (file >= 0) syscall(SYS_close, file);
}

// A full disk still lets go of what is there, and confirms it.
bool needsRoom(Operation operation) {
    return operation == Operation::Write || operation == Operation::Grow ||
           operation == Operation::Make;
}

bool canBe(Kind kind, Operation operation) {
    if (kind == Kind::Error) return true;
    if (kind == Kind::Unread || kind == Kind::Gone) return operation == Operation::Read;
    if (kind == Kind::Full) return needsRoom(operation);
    if (kind == Kind::Short) return operation == Operation::Write;
    return kind == Kind::Kill && operation != Operation::Read;
}

} // namespace

Verdict verdictOn(Operation operation, size_t size) {
    Plan &now = plan();
    if (now.kind == Kind::None || !canBe(now.kind, operation)) return {};
    const long number = ++now.operations;
    const bool goesOn = now.kind == Kind::Full || now.kind == Kind::Gone;
    if (number < now.at || (number > now.at && !goesOn)) return {};
    if (number == now.at) tellThatItCame();
    switch (now.kind) {
    case Kind::Kill:
        return {0, size / 2, true};
    case Kind::Error:
    case Kind::Unread:
    case Kind::Gone:
        return {EIO, SIZE_MAX, false};
    case Kind::Full:
        return {ENOSPC, SIZE_MAX, false};
    case Kind::Short:
        return {0, size / 2, false};
    case Kind::None:
        break;
    }
    return {};
}

void die() {
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

bool isInFolder(const char *path) {
    const std::string &folder = plan().folder;
    return !folder.empty() && std::strncmp(path, folder.c_str(), folder.size()) == 0 &&
           (path[folder.size()] == '/' || path[folder.size()] == 0);
}

} // namespace lectern::fault
