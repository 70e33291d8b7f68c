// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/plain_text.h"
#include "ui/render/theme.h"

namespace lectern::ui {

class ThemeSource;

// A plain label in the type and ink of the theme, which it follows.
class ThemedLabel final : public PlainLabel {
    Q_OBJECT

  public:
    ThemedLabel(Type type, Role ink, const ThemeSource &theme, QWidget *parent = nullptr);

    void setInk(Role ink);
    void setType(Type type);

  private:
    void dress();

    Type m_type;
    Role m_ink;
    const ThemeSource &m_theme;
};

} // namespace lectern::ui
