// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/injector/record.h"

#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace lectern::fault {

namespace {

int logFile() {
    static const int file = [] {
        const char *path = std::getenv("LECTERN_FAULT_RECORD");
        if (!path) return -1;
        return static_cast<int>(
            syscall(SYS_openat, AT_FDCWD, path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0644));
    }();
    return file;
}

std::mutex &oneAtATime() {
    static std::mutex only;
    return only;
}

uint64_t inodeOf(int file) {
    struct stat there = {};
    return fstat(file, &there) == 0 ? there.st_ino : 0;
}

void append(const Head &head, const std::string &names, const void *content) {
    std::string record(reinterpret_cast<const char *>(&head), sizeof head);
    record += names;
    if (head.bytes > 0) record.append(static_cast<const char *>(content), head.bytes);
    syscall(SYS_write, logFile(), record.data(), record.size());
}

} // namespace

bool isRecording() {
    return logFile() >= 0;
}

Recording::Recording() {
    if (isRecording()) oneAtATime().lock();
}

Recording::~Recording() {
    if (isRecording()) oneAtATime().unlock();
}

void Recording::write(int file, int64_t offset, const void *bytes, size_t size) const {
    if (!isRecording()) return;
    append({Act::Written, 0, inodeOf(file), static_cast<uint64_t>(offset), size}, {}, bytes);
}

void Recording::note(Act act, int file, int64_t offset) const {
    if (!isRecording()) return;
    append({act, 0, inodeOf(file), static_cast<uint64_t>(offset), 0}, {}, nullptr);
}

void Recording::name(Act act, const char *path, const char *other) const {
    if (!isRecording()) return;
    std::string names = path;
    if (other) names += std::string(1, '\0') + other;
    append({act, static_cast<uint32_t>(names.size()), 0, 0, 0}, names, nullptr);
}

void Recording::opened(int file, const char *path) const {
    if (!isRecording()) return;
    const std::string name = path;
    append({Act::Named, static_cast<uint32_t>(name.size()), inodeOf(file), 0, 0}, name, nullptr);
}

void Recording::told(const void *bytes, size_t size) const {
    if (!isRecording()) return;
    append({Act::Told, 0, 0, 0, size}, {}, bytes);
}

} // namespace lectern::fault
