// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lectern::ui {

// Lets Tab go through what is shown in a window as its layouts place it, which is as the eye goes,
// whatever was made first. What no layout places comes last in its part.
void orderTabsByLayout(QWidget &window);

// The same before every press of Tab: parts of the window come and go.
void keepTabsInOrder(QWidget &window);

} // namespace lectern::ui
