// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/manual_chapters.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace lectern::ui {

class CommandTable;
class ManualText;
class ThemeSource;

// A chapter of the manual as it is laid out.
class ManualChapterView final : public QWidget {
    Q_OBJECT

  public:
    // `commands` outlives it; the keys are those of now.
    ManualChapterView(const ManualChapter &chapter, const CommandTable &commands,
                      const ThemeSource &theme, QWidget *parent = nullptr);

    // Shows what holds the text, each with its heading, and marks it in sentences; all of the
    // chapter where nothing is looked for. Whether anything is left.
    bool narrow(const QString &sought);

  Q_SIGNALS:
    void queryChosen(const QString &query);

  private:
    // What narrow() shows and hides.
    struct Line {
        QWidget *widget = nullptr;
        std::function<bool(const QString &sought)> isMeantBy; // none: a heading
    };
    struct Adding;
    void add(QWidget *widget, int gap, std::function<bool(const QString &)> isMeantBy);

    const CommandTable &m_commands;
    const ThemeSource &m_theme;
    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

} // namespace lectern::ui
