// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/statistics/plot.h"

namespace lectern::ui {

class WeekGrid;

// A calendar of how much was decided on each day; today stands out.
class DecisionsPlot final : public Plot {
    Q_OBJECT

  public:
    DecisionsPlot(const ThemeSource &theme, QWidget *parent);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int tall(int width) const override;
    void draw(QPainter &painter, int width, const Theme &theme) const override;

    // From how many papers on a day counts as full: what nine of ten days with decisions stay
    // below, rounded up to a round number.
    [[nodiscard]] static qint64 fullDay(const QList<library::DayFigure> &days);
    // 0: nothing decided, 4: more than three quarters of a full day.
    [[nodiscard]] static int heatOf(qint64 papers, qint64 full);

  protected:
    [[nodiscard]] QList<PlotSpot> spots(int width) const override;

  private:
    [[nodiscard]] WeekGrid grid(int width) const;
    void drawLegend(QPainter &painter, int width, const Theme &theme) const;
};

} // namespace lectern::ui
