// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/icons.h"

#include <QWidget>

namespace lectern::ui {

// A drawing at the head of a page; nothing to act on.
class IconMark final : public QWidget {
    Q_OBJECT

  public:
    IconMark(Icon icon, int size, Role ink, const ThemeSource &theme, QWidget *parent = nullptr);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    Icon m_icon;
    Role m_ink;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
