// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

// What the environment of the victim asks for:
//   LECTERN_FAULT_FOLDER  only files below it are meddled with; an absolute path without links
//   LECTERN_FAULT_KIND    kill, eio, unread (an EIO of what is read), gone (from then on of all that
//                         is read), full or short; nothing: no fault
//   LECTERN_FAULT_AT      before which operation on those files, from 1
//   LECTERN_FAULT_SEEN    a file that is made when it comes to that
//   LECTERN_FAULT_RECORD  a file that gets all operations, as record.h has them
namespace lectern::fault {

// What a call does to a file; to open one that is there is to read.
enum class Operation { Read, Write, Grow, Make, Change, Sync };

// What becomes of one operation.
struct Verdict {
    int error = 0;           // to fail with, doing nothing
    size_t bytes = SIZE_MAX; // of a write: only so many of them
    bool thenDie = false;    // by SIGKILL, once those are written
};
// Counts the operation. `size`: of a write, in bytes.
[[nodiscard]] Verdict verdictOn(Operation operation, size_t size = 0);

[[noreturn]] void die();
[[nodiscard]] bool isInFolder(const char *path);

} // namespace lectern::fault
