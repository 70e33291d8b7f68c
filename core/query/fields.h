// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query.h"

#include <optional>

namespace lectern::query {

// `is:kept`, `tag:rl,"to read"` as a node; nothing where no field of the language has that name or
// one of the values is none of the field's.
[[nodiscard]] std::optional<Node> readClause(const QString &word);

} // namespace lectern::query
