// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_run.h"

namespace lectern::exchange {

// A folder with one note a paper (note_file.h), named after its title, and one note that links to
// them all in their order. A note that is there is found by the paper's uuid in it, wherever in the
// folder and under whatever name, and is merged into; other notes of the folder are left alone, and
// papers that left are marked in the linking note only: another list may have brought their notes.
// Files that go out with their papers are copied into "files" (file_copies.h) and linked. Each note
// is replaced wholly or not at all; what was written before a failure stays.
base::Result<std::unique_ptr<ExportRun>> beginFolder(const ExportTarget &target,
                                                     MergePreview *preview);

} // namespace lectern::exchange
