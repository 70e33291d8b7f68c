// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_run.h"

#include <QString>

namespace lectern::ui {

// What the export dialog calls things.
[[nodiscard]] QString formatTitle(exchange::Format format); // "Markdown", "Markdown folder"
// What happens to a file that is there: "merges", "asks first".
[[nodiscard]] QString meetingWords(exchange::Format format);
// "Merges into the file: 3 blocks change, 11 stay, 2 of your edits kept".
[[nodiscard]] QString previewWords(const exchange::MergePreview &preview);
// A file name of letters and digits: titles of places may hold anything.
[[nodiscard]] QString exportFileName(const QString &title, exchange::Format format);

} // namespace lectern::ui
