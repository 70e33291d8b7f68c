// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QByteArray>

namespace lectern::exchange {

// One paper as the command line's contract has it (`lectern list --json`): one line of UTF-8
// without a line end, the keys in the contract's order. Absent is null, never 0 or "". Days and
// instants are ISO 8601, a day without a year "--08-20"; positions count code points, end
// exclusive. `places` says where on each of its lists the paper stands: a rank is opaque text, in
// the order of the list. `corrections` are what the reader knows better: the value that the key of
// that field has above, and what the digests told of it. `olderTexts` are titles and abstracts that
// were replaced; `abstractRead` is the abstract last read, where it is another than the one above.
[[nodiscard]] QByteArray toJsonLine(const model::Paper &paper);

} // namespace lectern::exchange
