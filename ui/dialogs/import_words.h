// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace lectern::ui {

// An import in words; all may hold foreign text.
[[nodiscard]] QString importTitle(const library::ImportRequest &request); // "Import day.txt"
[[nodiscard]] QString fileWords(const model::FileReport &file);           // two lines: name; counts
// "hf-text" gives "Daily Papers, page as text"; an unknown format is shown as it is called.
[[nodiscard]] QString formatWords(const QString &format);
[[nodiscard]] QString totalWords(const model::ImportReport &report);
// "82 papers, 75 new"
[[nodiscard]] QString importedWords(const model::ImportReport &report);
// Why a file could not be read: one sentence; empty when all could.
[[nodiscard]] QString problemWords(const model::ImportReport &report);

} // namespace lectern::ui
