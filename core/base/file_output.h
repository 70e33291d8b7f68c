// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class QFile;
class QSaveFile;

namespace lectern::base {

// A file that is replaced wholly or not at all: what is written goes to a temporary file beside it,
// which commit() flushes, syncs and renames; without commit() nothing has changed. Only regular
// files are replaced; a symbolic link is followed, a device or FIFO refused. Errors, of every call:
// Unreadable (no permission, no folder), NoSpace, Invalid (not a regular file), Failed (the disk,
// anything else).
class FileOutput {
  public:
    [[nodiscard]] static Result<std::unique_ptr<FileOutput>> open(const QString &path);
    ~FileOutput();
    Q_DISABLE_COPY_MOVE(FileOutput)

    Status write(const QByteArray &bytes);
    // All that `from` gives. Errors: Unreadable too, where it does not come to its end.
    Status writeAll(QFile &from);
    Status commit();

  private:
    FileOutput(const QString &path, const QString &target);

    QString m_path; // as the caller named it
    std::unique_ptr<QSaveFile> m_file;
};

// Syncs a file that is written, gives it the name `path` in place of what has it, and syncs the
// folder: after a crash one or the other is there, whole. Both names are of one folder.
Status putInPlace(const QString &fresh, const QString &path);

// Makes a folder, and its parents, and syncs where it stands; one that is there is left alone.
Status makeFolder(const QString &path);

// Replaces `path` with `bytes` in the same way.
Status writeFile(const QString &path, const QByteArray &bytes);

} // namespace lectern::base
