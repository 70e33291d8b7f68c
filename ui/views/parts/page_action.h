// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace lectern::ui {

// What a page does and no menu has. Its key, "Ctrl+Return", works while the focus is in the page,
// once however long it is held, and Enter beside the digits does as Return; none: it has a button
// alone. The page owns it.
[[nodiscard]] QAction *newPageAction(const QString &words, const QString &key, QWidget *page);

} // namespace lectern::ui
