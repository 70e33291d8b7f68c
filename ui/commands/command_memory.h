// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/keymap.h"

class QSettings;

namespace lectern::ui {

// What is remembered of commands from one start to the next: the keys that the reader changed, and
// what was run from the palette how often.
class CommandMemory {
  public:
    // `settings` outlives it.
    explicit CommandMemory(QSettings &settings)
        : m_settings(settings) {}

    [[nodiscard]] QHash<QString, Keymap::Keys> chosenKeys() const;
    void setChosenKeys(const QHash<QString, Keymap::Keys> &choices);

    [[nodiscard]] QHash<QString, int> uses() const;
    void countUse(const QString &id);

  private:
    QSettings &m_settings;
};

} // namespace lectern::ui
