// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/injector/watched.h"

#include <array>
#include <atomic>
#include <climits>
#include <fcntl.h>
#include <unistd.h>

namespace lectern::fault {

namespace {

constexpr int mostFiles = 4096;
std::array<std::atomic<bool>, mostFiles> watchedFiles;

std::string whereIs(const std::string &link) {
    std::array<char, PATH_MAX> path;
    const ssize_t size = readlink(link.c_str(), path.data(), path.size());
    return size > 0 ? std::string(path.data(), static_cast<size_t>(size)) : std::string();
}

} // namespace

bool isWatched(int file) {
    return file >= 0 && file < mostFiles && watchedFiles[static_cast<size_t>(file)];
}

void watch(int file, bool wanted) {
    if (file >= 0 && file < mostFiles) watchedFiles[static_cast<size_t>(file)] = wanted;
}

std::string pathFrom(int from, const char *path) {
    if (path[0] == '/') return path;
    const std::string folder = from == AT_FDCWD ? whereIs("/proc/self/cwd")
                                                : whereIs("/proc/self/fd/" + std::to_string(from));
    return path[0] == 0 ? folder : folder + '/' + path;
}

} // namespace lectern::fault
