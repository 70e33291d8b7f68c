// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace lectern::ui {

class CommandTable;
class ThemeSource;

// A menu of commands, each with the keys it has now on caps at the right.
class CommandMenu final : public QMenu {
    Q_OBJECT

  public:
    // An empty id is a separator. Unknown ids are left out.
    CommandMenu(const CommandTable &commands, const QStringList &ids, const ThemeSource &theme,
                QWidget *parent);

  protected:
    void initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const override;
    void paintEvent(QPaintEvent *event) override;

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
