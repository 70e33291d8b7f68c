// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/document_writer.h"

#include <memory>

namespace lectern::exchange {

// CSV (RFC 4180, but lines end in LF) in UTF-8 without a byte order mark, a header and a row a
// paper; every cell is quoted. A text cell that a spreadsheet would run, because it begins with
// = + - @, a tab or a line end, gets a leading '. Several values of a cell are parted by "; ", the
// highlights by line ends. The last column is empty but in the last row, where it is the seal.
[[nodiscard]] std::unique_ptr<DocumentWriter> csvWriter(const Heading &heading);

} // namespace lectern::exchange
