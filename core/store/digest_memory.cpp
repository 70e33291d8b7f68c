// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest_memory.h"

#include <sqlite3.h>

namespace lectern::store {

namespace {

// The number of SQLite that changes with each commit, its own or another's; nothing outside of a
// reading transaction, where the library may change at any time.
std::optional<unsigned> versionRead(sqlite3 *handle) {
    unsigned version = 0;
    if (sqlite3_txn_state(handle, "main") != SQLITE_TXN_READ ||
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_DATA_VERSION, &version) != SQLITE_OK)
        return std::nullopt;
    return version;
}

} // namespace

void DigestMemory::lookAt(sqlite3 *handle) {
    const auto version = versionRead(handle);
    if (!version || version != m_version) m_known.clear();
    m_version = version;
}

} // namespace lectern::store
