// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "ui/dialogs/export_job.h"

namespace lectern::app {

// The papers that a query and the name of a reading list mean together, with the list's order and
// comments. Without a list in the order of the query. Errors: NotFound.
[[nodiscard]] base::Result<ui::ExportedList> exportSelection(const Context &context,
                                                             const library::Library &library);

} // namespace lectern::app
