// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/block_format.h"

#include <memory>

namespace lectern::exchange {

// Org for Emacs and what else reads it (pandoc): a headline a paper with its tags, a drawer of
// properties (CUSTOM_ID is the citation key, what Lectern knows has the names of its JSON in
// capitals), the abstract as a quote, highlights as items, the note as typed in a source block of
// Markdown. The marks are comments.
[[nodiscard]] std::unique_ptr<BlockFormat> orgFormat();

} // namespace lectern::exchange
