// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/block_format.h"

#include <memory>

namespace lectern::exchange {

// Markdown as CommonMark, GitHub, Obsidian and pandoc read it: a heading, then a block a paper
// (markdown_paper.h). The marks are comments that none of them shows.
[[nodiscard]] std::unique_ptr<BlockFormat> markdownFormat();
[[nodiscard]] const BlockMarks &markdownMarks();

} // namespace lectern::exchange
