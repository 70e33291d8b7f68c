// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// The shadow of a popup that is a part of its window: it lies beneath the popup, comes, goes and
// moves with it, and neither the mouse nor assistive techniques meet it. It goes with the popup.
class PopupShadow final : public QWidget {
    Q_OBJECT

  public:
    PopupShadow(QWidget *popup, const ThemeSource &theme);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void follow();

    QWidget *m_popup;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
