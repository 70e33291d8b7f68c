// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace lectern::exchange {

// A file name of foreign text: one segment without control, bidirectional and reserved characters,
// nothing that means something to Obsidian, at most 200 bytes; never empty.
[[nodiscard]] QString safeFileName(const QString &text);

// Names that are not taken, whatever their case; the second of a name is "name (2)".
class FileNames {
  public:
    void take(const QString &name) { m_taken.insert(name.toCaseFolded()); }
    [[nodiscard]] QString freeName(const QString &name);

  private:
    QSet<QString> m_taken;
    QHash<QString, int> m_last;
};

} // namespace lectern::exchange
