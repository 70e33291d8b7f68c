// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting.h"

#include <QWidget>

class QScrollArea;

namespace lectern::library {
class Library;
}
namespace lectern::base {
struct Error;
}

namespace lectern::ui {

class CommandTable;
class Glide;
class PreferencesContent;
class SearchField;
class SectionList;
class Settings;
class ThemedLabel;
class ThemeSource;

// The preferences: sections at the left, a search above that narrows them, what can be set in one
// column. What is chosen holds at once; nothing is saved by a button. It is built when it is first
// wanted.
class PreferencesPage final : public QWidget {
    Q_OBJECT

  public:
    // All outlive the page.
    PreferencesPage(Settings &settings, library::Library &library, const CommandTable &commands,
                    const ThemeSource &theme, QWidget *parent = nullptr);

    // Builds it, where that is not done yet; before it is shown, for what is added to a visible
    // page appears only later.
    void prepare();
    void focusSearch();
    void setWatched(const QString &folder); // empty: none is
    void refresh();

  Q_SIGNALS:
    void left(); // by its button
    void failed(const lectern::base::Error &error);

  protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    void build();
    [[nodiscard]] QWidget *newHeader();
    [[nodiscard]] QWidget *newSide();
    [[nodiscard]] SectionList *newSections(QWidget *parent) const;
    [[nodiscard]] QScrollArea *newScrollArea();
    void connectParts();
    void narrow(const QString &typed);
    void showSection(SettingSection section);
    void mark(SettingSection section); // as the one that is looked at
    void followScrolling();
    void followWidth();
    void askToReset();

    Settings &m_settings;
    library::Library &m_library;
    const CommandTable &m_commands;
    const ThemeSource &m_theme;
    SearchField *m_search = nullptr;
    ThemedLabel *m_words = nullptr;
    ThemedLabel *m_nothing = nullptr;
    QWidget *m_side = nullptr;
    SectionList *m_sections = nullptr;
    PreferencesContent *m_content = nullptr;
    QScrollArea *m_scroll = nullptr;
    Glide *m_glide = nullptr;
    QString m_watched;
};

} // namespace lectern::ui
