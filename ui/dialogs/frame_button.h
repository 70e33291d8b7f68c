// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/parts/key_cap.h"

#include <QPushButton>

namespace lectern::ui {

class ThemeSource;

// A button of a dialog that a key presses: its words, and that key as a cap behind them.
class FrameButton final : public QPushButton {
    Q_OBJECT

  public:
    // `key`: "Return", for the one that is the dialog's default, or "Esc".
    FrameButton(const QString &words, const QString &key, const ThemeSource &theme,
                QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    [[nodiscard]] int capsWidth() const; // with the gap before them

    const KeyCapRow m_key;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
