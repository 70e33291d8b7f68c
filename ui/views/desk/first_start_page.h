// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lectern::ui {

class CommandTable;
class ThemeSource;

// What stands where list and reader will be while the library is empty: three ways to fill it.
class FirstStartPage final : public QWidget {
    Q_OBJECT

  public:
    FirstStartPage(const CommandTable &commands, const ThemeSource &theme,
                   QWidget *parent = nullptr);

  private:
    void addHead(QVBoxLayout *column);
    void addOffers(QVBoxLayout *column, const CommandTable &commands);
    void addFoot(QVBoxLayout *column);

    const ThemeSource &m_theme;
};

} // namespace lectern::ui
