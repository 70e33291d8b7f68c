// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/statistics/plot.h"

namespace lectern::ui {

// How many papers waited for a decision, week by week, and when none will.
class BacklogPlot final : public Plot {
    Q_OBJECT

  public:
    BacklogPlot(const ThemeSource &theme, QWidget *parent);

    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int tall(int width) const override;
    void draw(QPainter &painter, int width, const Theme &theme) const override;

    // Between two lines of the grid: two or three lines for as many papers.
    [[nodiscard]] static qint64 gridStep(qint64 papers);

  protected:
    [[nodiscard]] QList<PlotSpot> spots(int width) const override;

  private:
    [[nodiscard]] qint64 most() const;
    [[nodiscard]] QRectF area(int width) const; // of the curve
    [[nodiscard]] QPointF pointOf(qsizetype week, const QRectF &area) const;
    void drawGrid(QPainter &painter, const QRectF &area, const Theme &theme) const;
    void drawCurve(QPainter &painter, const QRectF &area, const Theme &theme) const;
    void drawDays(QPainter &painter, const QRectF &area, const Theme &theme) const;
};

} // namespace lectern::ui
