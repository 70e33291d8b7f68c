// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>

class QScrollBar;

namespace lectern::ui {

class ThemeSource;

// Scrolls so that the eye can follow, in 150 ms, or at once where the reader wants nothing to move.
// Who scrolls by hand meanwhile has the last word.
class Glide final : public QVariantAnimation {
    Q_OBJECT

  public:
    // A child of the bar.
    Glide(QScrollBar &bar, const ThemeSource &theme);

    // From where it is going. False: there is nothing left that way.
    bool by(int pixels);
    bool to(int value); // false: it is there, or on its way

  protected:
    void updateCurrentValue(const QVariant &value) override;

  private:
    QScrollBar &m_bar;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
