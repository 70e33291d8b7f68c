// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/latest_answer.h"

#include <QObject>

#include <functional>

class QWidget;

namespace lectern::ui {

class SettingRow;
class Settings;
class ThemeSource;

// The rows that say where the library, its backups and the settings lie, and lead on from there.
class LibraryRows final : public QObject {
    Q_OBJECT

  public:
    // Makes the buttons of commands.
    using NewButtons = std::function<QWidget *(const QStringList &commands)>;
    LibraryRows(library::Library &library, const Settings &settings, const NewButtons &newButtons,
                const ThemeSource &theme, QObject *parent);

    [[nodiscard]] const QList<SettingRow *> &rows() const { return m_rows; }
    void refresh();

  Q_SIGNALS:
    void failed(const lectern::base::Error &error);

  private:
    SettingRow *addPath(const QString &name, const QString &path, const QString &searched);
    SettingRow *addCommands(const QString &name, const QStringList &commands,
                            const QString &searched);
    void showBackups(const QList<library::Backup> &backups);

    library::Library &m_library;
    const NewButtons m_newButtons;
    const ThemeSource &m_theme;
    QList<SettingRow *> m_rows;
    SettingRow *m_backups = nullptr;
    LatestAnswer m_latest;
};

} // namespace lectern::ui
