// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace lectern::ui {

// The libraries that were opened and the files and folders that were imported, as absolute paths:
// each once, the newest first, ten of a kind; the settings keep them. What else stands there is not
// read.
class RecentFiles {
  public:
    // `settings` outlives it.
    explicit RecentFiles(QSettings &settings)
        : m_settings(settings) {}

    [[nodiscard]] QStringList libraries() const;
    [[nodiscard]] QStringList files() const;
    void rememberLibrary(const QString &path);
    void rememberFiles(const QStringList &paths); // the first one stands first
    void forget(const QString &path);
    void clear();

  private:
    [[nodiscard]] QStringList read(const QString &key) const;
    void write(const QString &key, const QStringList &paths);

    QSettings &m_settings;
};

} // namespace lectern::ui
