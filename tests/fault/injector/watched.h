// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// Which of the open files stand in the folder.
namespace lectern::fault {

[[nodiscard]] bool isWatched(int file);
void watch(int file, bool wanted);

// The absolute path of what a call names from the folder open as `from`, as it is written.
[[nodiscard]] std::string pathFrom(int from, const char *path);

} // namespace lectern::fault
