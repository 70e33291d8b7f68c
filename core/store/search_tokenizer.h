// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace lectern::store {

class SearchTokens;

// Registers base::Tokenizer with FTS5 as "lectern" on this connection; `tokens` listens to it and
// outlives the connection. https://www.sqlite.org/fts5.html#custom_tokenizers
base::Status registerSearchTokenizer(sqlite3 *handle, SearchTokens &tokens);

} // namespace lectern::store
