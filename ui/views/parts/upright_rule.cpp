// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/upright_rule.h"

#include "ui/views/parts/rule.h"

namespace lectern::ui {

QWidget *newUprightRule(const ThemeSource &theme, QWidget *parent) {
    auto *line = new Rule(theme, parent);
    line->setMinimumHeight(0);
    line->setMaximumHeight(QWIDGETSIZE_MAX);
    line->setFixedWidth(1);
    return line;
}

} // namespace lectern::ui
