// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lectern::store {

constexpr int headerBytes = 100; // of an SQLite database

// The first bytes of a file, at most headerBytes; nothing where it cannot be read. Read by SQLite's
// own means: whatever else of this process opens a library and closes it drops the locks that its
// connections hold (fcntl(2)), and a foreign program could then take its log from under it.
[[nodiscard]] std::optional<QByteArray> readHeader(const QString &path);

} // namespace lectern::store
