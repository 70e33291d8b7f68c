// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/statistics/plot.h"

namespace lectern::ui {

// Terms of titles that rise: each with its weeks as a small curve, in how many titles it stood in
// the last four of them, and by how much its share has grown.
class RisingPlot final : public Plot {
    Q_OBJECT

  public:
    RisingPlot(const ThemeSource &theme, QWidget *parent);

    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int tall(int width) const override;
    void draw(QPainter &painter, int width, const Theme &theme) const override;

  protected:
    [[nodiscard]] QList<PlotSpot> spots(int width) const override;

  private:
    void drawTerm(QPainter &painter, const QRect &row, const library::RisingTerm &term,
                  const Theme &theme) const;
    static void drawSpark(QPainter &painter, const QRectF &box, const library::RisingTerm &term,
                          const Theme &theme);
};

} // namespace lectern::ui
