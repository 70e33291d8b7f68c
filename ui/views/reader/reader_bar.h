// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace lectern::ui {

class CommandButton;
class CommandTable;
class ThemedLabel;
class ThemeSource;

// The bar above the paper: to its neighbours, where it stands in the list, the three decisions, tag
// and note, and the menu of everything else.
class ReaderBar final : public QWidget {
    Q_OBJECT

  public:
    // `menu` is what the last button opens, by command ids.
    ReaderBar(const CommandTable &commands, const QStringList &menu, const ThemeSource &theme,
              QWidget *parent = nullptr);

    // "35 of 143"; empty without a paper.
    void setPosition(const QString &position);
    // Stands instead of the position once the title has been scrolled away; empty: it is in sight.
    void setTitle(const QString &title);
    // Something of the paper has gone beneath the bar, which then has a line.
    void setScrolled(bool scrolled);
    // Only this pane is shown: the list is one step back.
    void setAlone(bool alone);

  protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    void addNeighbours(QHBoxLayout *row);
    void addDecisions(QHBoxLayout *row);
    void addMenu(QHBoxLayout *row, const QStringList &menu);
    void showWords();
    [[nodiscard]] bool hasRoomFor(const QString &figures) const;

    const CommandTable &m_commands;
    const ThemeSource &m_theme;
    QWidget *m_back = nullptr;
    ThemedLabel *m_words;
    QList<CommandButton *> m_decisions;
    QString m_position;
    QString m_title;
    bool m_scrolled = false;
};

} // namespace lectern::ui
