// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace lectern::ui {

// The searches that were made, newest first, each once; the settings keep them.
class SearchMemory {
  public:
    explicit SearchMemory(QSettings &settings)
        : m_settings(settings) {}

    [[nodiscard]] QStringList searches() const;
    void remember(const QString &search);

  private:
    QSettings &m_settings;
};

} // namespace lectern::ui
