// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace lectern::tests {

// Random strings of what hurts: specials of Markdown, LaTeX and JSON, comment ends, unbalanced
// braces, line ends of every kind, controls, bidirectional controls, letters of many scripts.
// The same seed gives the same strings.
class HostileText {
  public:
    explicit HostileText(quint32 seed)
        : m_random(seed) {}
    [[nodiscard]] QString next(); // never empty, at most 12 pieces

  private:
    QRandomGenerator m_random;
};

} // namespace lectern::tests
