// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

#include <QWidget>

namespace lectern::ui {

class ThemeSource;

// A line of one pixel between two sections.
class Rule final : public QWidget {
    Q_OBJECT

  public:
    explicit Rule(const ThemeSource &theme, QWidget *parent = nullptr);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
