// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/import/watched_folder.h"

class QSettings;
class QWidget;

namespace lectern::ui {

// The folder that is watched for this library: chooses it, keeps it, and what was taken from it,
// in the settings, and goes on with it at the next start.
class WatchFlow final : public QObject {
    Q_OBJECT

  public:
    // The chooser stands before `window`.
    WatchFlow(library::Library &library, QSettings &settings, QWidget *window);

    // What was watched when the window was closed; where it is away, once it is back.
    void resume();
    void chooseFolder();
    void watch(const QString &folder);
    void stop();
    [[nodiscard]] bool isWatching() const { return !m_folder.folder().isEmpty(); }
    [[nodiscard]] QString folder() const { return m_folder.folder(); } // empty: none
    [[nodiscard]] QString folderName() const;

  Q_SIGNALS:
    void changed(); // watching began or ended
    void imported(const lectern::model::ImportReport &report);
    void failed(const lectern::base::Error &error);

  private:
    void save();
    void tell(const base::Status &status);

    QSettings &m_settings;
    QWidget *m_window;
    QString m_group; // in the settings: one for each library
    library::WatchedFolder m_folder;
};

} // namespace lectern::ui
