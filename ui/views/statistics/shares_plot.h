// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/statistics/plot.h"

namespace lectern::ui {

class ChoiceButton;

// What share of the decided papers is kept, by source, by tag or by author; a button at the heading
// says which, and changes it.
class SharesPlot final : public Plot {
    Q_OBJECT

  public:
    enum class By { Source, Tag, Author };
    SharesPlot(const ThemeSource &theme, QWidget *parent);

    [[nodiscard]] By by() const { return m_by; }
    void setBy(By by);

    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] int tall(int width) const override;
    void draw(QPainter &painter, int width, const Theme &theme) const override;

  protected:
    [[nodiscard]] QList<PlotSpot> spots(int width) const override;
    void resizeEvent(QResizeEvent *event) override;

  private:
    [[nodiscard]] const QList<library::KeptOf> &shares() const;
    void placeButton();
    void drawShare(QPainter &painter, const QRect &row, const library::KeptOf &share,
                   const Theme &theme) const;

    By m_by = By::Source;
    ChoiceButton *m_choice;
};

} // namespace lectern::ui
