// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// Dims a window behind a dialog, for as long as it lives.
class Veil final : public QWidget {
    Q_OBJECT

  public:
    Veil(const ThemeSource &theme, QWidget *window);

  protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
