// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QDate>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace lectern::ui {

class CommandTable;
class ManualChapterView;
class SearchField;
class SectionList;
class ThemedLabel;
class ThemeSource;

// The manual: its chapters at the left, all of it in one column, and a field that leaves only what
// holds the text typed there. It is laid out when it is first shown, and again when a key or the
// day has changed: its keys, fields and examples are those of the program that shows it.
class ManualPage final : public QWidget {
    Q_OBJECT

  public:
    ManualPage(library::Library &library, const CommandTable &commands, const ThemeSource &theme,
               QWidget *parent = nullptr);

    void focusFind();

  Q_SIGNALS:
    void queryChosen(const QString &query); // to be tried
    void left();

  protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

  private:
    void arrange();
    [[nodiscard]] QWidget *newManualHeader();
    void fill();
    void narrow();
    void goTo(int chapter);
    void followScroll();
    void leaveFind();

    library::Library &m_library;
    const CommandTable &m_commands;
    const ThemeSource &m_theme;
    QWidget *m_side;
    SectionList *m_list;
    SearchField *m_find;
    ThemedLabel *m_subtitle;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    ThemedLabel *m_nothing; // holds what is looked for
    QList<ManualChapterView *> m_chapters;
    QDate m_filled;       // the day; none: not laid out
    bool m_going = false; // to a chapter that was chosen
};

} // namespace lectern::ui
