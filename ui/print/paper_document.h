// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exported_paper.h"

#include <memory>

class QTextDocument;

namespace lectern::ui {

class PrintedPages;

// What stands on paper, laid out as wide as the pages are. Built block by block from plain text.
[[nodiscard]] std::unique_ptr<QTextDocument> headingDocument(const exchange::Heading &heading,
                                                             PrintedPages &pages);
[[nodiscard]] std::unique_ptr<QTextDocument> paperDocument(const exchange::ExportedPaper &paper,
                                                           PrintedPages &pages);

} // namespace lectern::ui
