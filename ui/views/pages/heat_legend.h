// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class Theme;
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

// The same with other words: `least` at the left of the box, `most` at its right, as far apart as
// heatLegendWidth() wants it.
[[nodiscard]] int heatLegendWidth(const QString &least, const QString &most, const Theme &theme);
void paintHeatLegend(QPainter &painter, const QRect &box, const QString &least, const QString &most,
                     const Theme &theme);

} // namespace lectern::ui
