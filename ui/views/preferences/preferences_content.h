// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace lectern::library {
class Library;
}
namespace lectern::base {
struct Error;
}

namespace lectern::ui {

class CommandTable;
class LibraryRows;
class ReadingSample;
class SettingRow;
class Settings;
class ThemeSource;

// All there is to set, section below section: the rows of the table of settings, and beside them
// what is set elsewhere - keys, the watched folder, the library - with the way there.
class PreferencesContent final : public QWidget {
    Q_OBJECT

  public:
    PreferencesContent(Settings &settings, library::Library &library, const CommandTable &commands,
                       const ThemeSource &theme, QWidget *parent = nullptr);

    // Only rows stay that hold every word of `typed`. Returns how many do.
    int narrow(const QString &typed);
    [[nodiscard]] bool hasRows(SettingSection section) const; // after narrow()
    [[nodiscard]] int topOf(SettingSection section) const;    // px from the top of the content
    [[nodiscard]] SettingSection sectionAt(int y) const;
    void focusFirst();                      // of the rows that stay
    void setWatched(const QString &folder); // empty: none is
    void refresh();                         // what may have changed while it was not looked at

  Q_SIGNALS:
    void failed(const lectern::base::Error &error);

  private:
    struct Part {
        SettingSection section;
        QWidget *widget;
        QVBoxLayout *column;
        QList<SettingRow *> rows{};
    };

    void addSection(SettingSection section);
    void addSettings(SettingSection section);
    void addRow(SettingRow *row);
    void addSetting(const Setting &setting);
    void addSample();
    void addParts();
    void addKeys();
    void addWatching();
    void addLibrary();
    [[nodiscard]] QWidget *newButtons(const QStringList &commands);
    void showKeys();
    void showLetters();

    Settings &m_settings;
    library::Library &m_library;
    const CommandTable &m_commands;
    const ThemeSource &m_theme;
    QList<Part> m_parts;
    SettingRow *m_keys = nullptr;
    SettingRow *m_watching = nullptr;
    SettingRow *m_columnRow = nullptr;
    ReadingSample *m_sample = nullptr;
    QList<SettingRow *> m_sampled; // what it shows
    LibraryRows *m_libraryRows = nullptr;
};

} // namespace lectern::ui
