// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/statistics/plot.h"

namespace lectern::ui {

// Four figures, large: what came in, what is kept, how fast it went, what was read. Without a
// heading; two beside each other where there is no room for four.
class FiguresPlot final : public Plot {
    Q_OBJECT

  public:
    FiguresPlot(const ThemeSource &theme, QWidget *parent);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int tall(int width) const override;
    void draw(QPainter &painter, int width, const Theme &theme) const override;

  protected:
    [[nodiscard]] QList<PlotSpot> spots(int width) const override;

  private:
    struct Figure {
        QString number;
        QString words;
        QString more;
        Place place;
    };
    [[nodiscard]] QList<Figure> figures() const;
    [[nodiscard]] Figure paceFigure() const;
    [[nodiscard]] QString said(const Figure &figure) const;
    [[nodiscard]] static QRect boxOf(int figure, int width);
};

} // namespace lectern::ui
