// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

namespace lectern::ui {

// An import in words; all may hold foreign text.
[[nodiscard]] QString importTitle(const library::ImportRequest &request); // "Import day.txt"
[[nodiscard]] QString fileName(const model::FileReport &file);            // without its folder
// "Daily Papers, page as text · 27 Nov"
[[nodiscard]] QString kindWords(const model::FileReport &file);
// "82 papers, 75 new", or that it cannot be read
[[nodiscard]] QString countWords(const model::FileReport &file);
// "hf-text" gives "Daily Papers, page as text"; an unknown format is shown as it is called.
[[nodiscard]] QString formatWords(const QString &format);
// What such a file never tells, in a sentence; empty where it tells all.
[[nodiscard]] QString formatCaution(const QString &format);
[[nodiscard]] QString fateWords(const model::EntryPreview &entry); // "known, kept", "version 2"
[[nodiscard]] QString totalWords(const model::ImportReport &report);
// "82 papers, 75 new", and how many files could not be read
[[nodiscard]] QString importedWords(const model::ImportReport &report);

} // namespace lectern::ui
