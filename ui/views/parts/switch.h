// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace lectern::ui {

class Theme;
class ThemeSource;

constexpr QSize switchSize(28, 16);
void paintSwitch(QPainter &painter, const QRect &rect, bool on, const Theme &theme);

// On or off, at once. To assistive techniques a check box.
class Switch final : public QCheckBox {
    Q_OBJECT

  public:
    Switch(const QString &name, const ThemeSource &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override;
    void paintEvent(QPaintEvent *event) override;

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
