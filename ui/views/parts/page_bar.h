// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace lectern::ui {

class ThemeSource;

// The bar at the top of a page, 47 high: its title, and behind that what the page puts into row(),
// 8 apart. Where the window shows no sidebar, the way to it stands before the title.
class PageBar final : public QWidget {
    Q_OBJECT

  public:
    // `left` and `right`: the room at its edges.
    PageBar(const QString &title, int left, int right, const ThemeSource &theme, QWidget *parent);

    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    // Null: no sidebar is away.
    void setWayToSidebar(QAction *way);

  private:
    void begin(int left);

    QHBoxLayout *m_row;
    QHBoxLayout *m_beginning; // the way, where there is one, and the title
    int m_left;
    int m_right;
    QToolButton *m_way = nullptr;
};

} // namespace lectern::ui
