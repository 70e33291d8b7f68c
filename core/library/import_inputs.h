// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/library.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <vector>

namespace lectern::library {

// One thing to read: a file, or bytes that stand for one.
struct ImportInput {
    QString name;                     // as the caller named it, or the path below a folder
    std::optional<QByteArray> bytes;  // else `name` is a path
    std::optional<base::Error> error; // it cannot be read at all
};

// Files as named, folders walked (sorted, hidden files left out), bytes as they are.
[[nodiscard]] std::vector<ImportInput> collectInputs(const ImportRequest &request);

// Open for reading, at its start. Errors: NotFound, Unreadable.
base::Result<std::unique_ptr<QIODevice>> openInput(const ImportInput &input);

// What can be known of an input without understanding it.
struct InputContent {
    QByteArray hash;            // Blake2b-256 of all bytes
    qint64 lines = 0;           // 0 where it is no text
    std::optional<QDate> saved; // of a file
};
// Reads all bytes; the device is at its start again. Errors: Unreadable.
base::Result<InputContent> contentOf(QIODevice &device, const QString &name);

} // namespace lectern::library
