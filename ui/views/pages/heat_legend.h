// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// "nothing ▢▢▢▢▢ all": what the colours of the calendar mean.
class HeatLegend final : public QWidget {
    Q_OBJECT

  public:
    explicit HeatLegend(const ThemeSource &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
