// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

// What was done to the files of the folder, in its order, so that a power loss at any moment of it
// can be played. A record is a Head, then `nameBytes` of names (the second behind a NUL) and
// `bytes` of content, in the byte order of the machine.
namespace lectern::fault {

enum class Act : uint32_t {
    Named,     // the file `file` stands at the name: made, or opened
    Written,   // content at `offset`
    Cut,       // to `offset` bytes, or grown to them
    Synced,    // what is in the file is on the disk
    NamesKept, // the same of the names in the folder
    Renamed,   // from the first name to the second
    Removed,
    Told, // content went to standard output: somebody now counts on what came before
};

struct Head {
    Act act;
    uint32_t nameBytes;
    uint64_t file; // its inode
    uint64_t offset;
    uint64_t bytes;
};

[[nodiscard]] bool isRecording();

// One operation at a time is done and recorded, so that the order is the true one.
class Recording {
  public:
    Recording();
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    void write(int file, int64_t offset, const void *bytes, size_t size) const;
    void note(Act act, int file, int64_t offset = 0) const;
    void name(Act act, const char *path, const char *other = nullptr) const;
    void opened(int file, const char *path) const;
    void told(const void *bytes, size_t size) const;
};

} // namespace lectern::fault
