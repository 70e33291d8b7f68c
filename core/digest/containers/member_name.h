// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace lectern::digest {

// A name from an archive as it may be shown: "/" between folders, nothing that leads out of the
// archive, no control characters. It is never the name of anything on the disk.
[[nodiscard]] QString memberName(const QByteArray &bytes);

// A part of the path begins with a full stop, or is the folder in which macOS keeps its own.
[[nodiscard]] bool isHiddenMember(const QString &name);

// The names of what an archive holds, below its own: "digests.zip/2024-09-18.json", and for the
// second of that name "digests.zip/2024-09-18.json (2)".
class MemberNames {
  public:
    explicit MemberNames(QString archive)
        : m_archive(std::move(archive)) {}

    [[nodiscard]] QString unique(const QString &member);

  private:
    QString m_archive;
    QHash<QString, int> m_given; // how often
};

} // namespace lectern::digest
