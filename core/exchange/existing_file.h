// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QFile>
#include <QString>

#include <memory>

namespace lectern::exchange {

// A file that gives no byte any more once it has failed to, and says so: QFile forgets it at the
// next read, and what comes after a gap would be taken for the whole.
class SteadyFile final : public QFile {
  public:
    using QFile::QFile;

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const override { return m_failed || QFile::atEnd(); }

  protected:
    qint64 readData(char *bytes, qint64 most) override;
    qint64 readLineData(char *bytes, qint64 most) override;

  private:
    bool m_failed = false;
};

// Of one that is there and whose bytes do not come.
[[nodiscard]] base::Error notReadable(const QFile &file);

// The file that an export meets: what it was when the export began, to be asked again before it is
// replaced.
class ExistingFile {
  public:
    explicit ExistingFile(const QString &path);

    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] bool isEmpty() const; // missing, or nothing but white space
    // Open for reading at its start. Errors: Unreadable.
    [[nodiscard]] base::Result<std::unique_ptr<SteadyFile>> open() const;
    // UTF-8 without a NUL, so that lines can be merged into it. Errors: Declined, Unreadable.
    [[nodiscard]] base::Status isText() const;
    // Errors: Declined, when somebody wrote to it since.
    [[nodiscard]] base::Status isUnchanged() const;

  private:
    QString m_path;
    bool m_there = false;
    qint64 m_size = 0;
    QDateTime m_modified;
};

} // namespace lectern::exchange
