// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lectern::base {

// Replaces `path` with `bytes`, wholly or not at all: temporary file beside it, flushed and synced,
// renamed, folder synced. Only regular files are replaced; a symbolic link is followed, a device or
// FIFO refused. Errors: Unreadable (no permission, no folder), NoSpace, Invalid (not a regular
// file), Failed (the disk, anything else).
Status writeFile(const QString &path, const QByteArray &bytes);

} // namespace lectern::base
