// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace lectern::ui {

class ThemeSource;

// The button of a dialog that Enter presses: its words, and that key as a cap behind them.
class FrameButton final : public QPushButton {
    Q_OBJECT

  public:
    FrameButton(const QString &words, const ThemeSource &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    [[nodiscard]] int capsWidth() const; // with the gap before them

    const ThemeSource &m_theme;
};

} // namespace lectern::ui
