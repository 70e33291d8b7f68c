// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace lectern::digest {

// What @string defines, and the months, which BibTeX's styles define. Names are the same in any
// case. A few bytes can stand for many, so what comes out is counted: all expansions together stay
// below 1 MiB and 100 times what was read.
class BibtexMacros {
  public:
    // `bytes` more of the file were read.
    void read(qint64 bytes) { m_budget += 100 * bytes; }
    // What the name stands for; nothing where it is not defined.
    [[nodiscard]] std::optional<QString> valueOf(QStringView name);
    // A later definition replaces an earlier one; false where a cap forbids it.
    [[nodiscard]] bool define(const QString &name, const QString &value);
    // More came out than may.
    [[nodiscard]] bool isExhausted() const { return m_budget < 0; }

  private:
    QHash<QString, QString> m_values;
    qint64 m_held = 0; // characters in m_values
    qint64 m_budget = qint64{1024} * 1024;
};

} // namespace lectern::digest
