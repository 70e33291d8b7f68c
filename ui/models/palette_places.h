// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/palette_lines.h"
#include "ui/models/sidebar_tree.h"

namespace lectern::ui {

// Every line of the sidebar that has no command of its own: digests, reading lists, tags.
[[nodiscard]] QList<PaletteEntry> palettePlaces(const library::Sidebar &sidebar,
                                                const std::function<void(const Place &)> &go);

} // namespace lectern::ui
