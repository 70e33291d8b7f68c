// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/key_lines.h"

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// One line of the sheet of keys, 28 high: what is done, and at the right its keys.
class KeyRow final : public QWidget {
    Q_OBJECT

  public:
    KeyRow(const KeyLine &line, const ThemeSource &theme, QWidget *parent = nullptr);

    // By the words or by a key: "undo", "ctrl", "G".
    [[nodiscard]] bool isMeantBy(const QString &typed) const;

  private:
    KeyLine m_line;
};

} // namespace lectern::ui
