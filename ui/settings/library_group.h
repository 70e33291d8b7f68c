// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::ui::memory {

// The group of the settings in which the window remembers something of one library: `of`, and what
// tells the library at this path from others.
[[nodiscard]] QString groupOf(const QString &of, const QString &library);

} // namespace lectern::ui::memory
