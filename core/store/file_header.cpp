// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_header.h"

#include <QFile>

#include <algorithm>
#include <memory>
#include <sqlite3.h>

namespace lectern::store {

namespace {

struct FreeName {
    void operator()(const char *name) const { sqlite3_free_filename(name); }
};

} // namespace

std::optional<QByteArray> readHeader(const QString &path) {
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    const QByteArray encoded = QFile::encodeName(path);
    const std::unique_ptr<const char, FreeName> name(
        sqlite3_create_filename(encoded.constData(), "", "", 0, nullptr));
    if (!system || !name) return std::nullopt;
    const auto memory = std::make_unique<std::byte[]>(size_t(system->szOsFile));
    auto *file = reinterpret_cast<sqlite3_file *>(memory.get());
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (system->xOpen(system, name.get(), file, flags, nullptr) != SQLITE_OK) return std::nullopt;
    sqlite3_int64 size = 0;
    QByteArray header(headerBytes, '\0');
    int status = file->pMethods->xFileSize(file, &size);
    header.truncate(std::min<qint64>(size, headerBytes));
    if (status == SQLITE_OK && !header.isEmpty())
        status = file->pMethods->xRead(file, header.data(), int(header.size()), 0);
    file->pMethods->xClose(file);
    return status == SQLITE_OK ? std::optional(header) : std::nullopt;
}

} // namespace lectern::store
