// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace lectern::store {

// The right to write to one library: a file "<library>.lock" held with flock(2), so that the kernel
// gives it back when the process dies, however it dies. It tells who holds it.
class FileLock {
  public:
    enum class Holder { Command, Window };
    // Waits up to `waitSeconds` for a command to finish; a window is not waited for.
    // Errors: Locked (held by another), Unreadable (the folder cannot be written), NoSpace.
    static base::Result<std::unique_ptr<FileLock>> take(const QString &library, Holder holder,
                                                        int waitSeconds);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

  private:
    FileLock(int descriptor, QByteArray path)
        : m_descriptor(descriptor)
        , m_path(std::move(path)) {}

    int m_descriptor;
    QByteArray m_path;
};

} // namespace lectern::store
