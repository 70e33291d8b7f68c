// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QString>

namespace lectern::ui {

namespace command {
inline const QString diagnostics = QStringLiteral("window.diagnostics");
}

// What a report of a defect needs to know: versions, the desktop, how large the library is and how
// it stands. No title, no note, no name, no path.
[[nodiscard]] QString programLines();
[[nodiscard]] QString libraryLines(const library::Library &library, const library::Stats &stats,
                                   const library::CheckReport *check); // null: not checked

// A check reads every page of the file; of a larger library it would take too long.
[[nodiscard]] bool isQuicklyChecked(const library::Library &library);

} // namespace lectern::ui
