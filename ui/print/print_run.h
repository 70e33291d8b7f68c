// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_run.h"

#include <memory>

class QPrinter;

namespace lectern::ui {

// A4 and the margins of our PDF, until its dialog says otherwise.
[[nodiscard]] std::shared_ptr<QPrinter> newPrinter();

// Papers set as in the PDF, onto paper or into the file that the printer was told to write. Without
// finish() the printer drops what it has. The printer belongs to the run while that lives. Errors:
// Failed, where it takes nothing.
[[nodiscard]] base::Result<std::unique_ptr<exchange::ExportRun>>
beginPrint(const std::shared_ptr<QPrinter> &printer, const exchange::Heading &heading);

} // namespace lectern::ui
