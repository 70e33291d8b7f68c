// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

namespace lectern::query {

// A clause in words of the reader's language, for the editor of filters: "with code", "at least 50
// upvotes", "without the words “titel survey”".
[[nodiscard]] QString inWords(const Node &node);

} // namespace lectern::query
