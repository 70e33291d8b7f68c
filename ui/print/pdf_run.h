// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_run.h"

// The one format that core cannot write: type needs fonts, and those are QtGui's. It stands in ui
// and not in app because the window exports it too; it needs a QGuiApplication, not a window.
namespace lectern::ui {

// A4, one column, an outline of title, authors, links, what the reader did, abstract with its
// highlights, note as typed; pages numbered. All text is set as text: nothing of it is interpreted.
// Papers are laid out one at a time. A PDF that we wrote and nobody changed since is replaced;
// errors as of exchange::beginExport().
base::Result<std::unique_ptr<exchange::ExportRun>> beginPdf(const exchange::ExportTarget &target);

// Of every format: beginPdf() or exchange::beginExport().
base::Result<std::unique_ptr<exchange::ExportRun>>
beginAnyExport(const exchange::ExportTarget &target);

} // namespace lectern::ui
