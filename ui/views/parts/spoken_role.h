// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace lectern::ui {

// What a widget that paints itself is to who listens: Qt can not know. Before it is given a name.
void setSpokenRole(QWidget *widget, QAccessible::Role role);

} // namespace lectern::ui
