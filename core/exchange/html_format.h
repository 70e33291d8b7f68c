// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/block_format.h"

#include <memory>

namespace lectern::exchange {

// One page (html_page.h), an <article> a paper, an element a line, so that a line that the reader
// wrote into a block can stand alone below it. The marks are comments.
[[nodiscard]] std::unique_ptr<BlockFormat> htmlFormat();

} // namespace lectern::exchange
