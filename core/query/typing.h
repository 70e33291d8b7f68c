// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::query {

// What to ask while somebody types: a last word that is not ended yet may go on, "diff" asks for
// `diff*`. A blank behind it ends it, and quotation marks do. Clauses, operators, words to be
// without, and what ends with a digit (an id, a version) are asked for as they stand.
[[nodiscard]] QString whileTyping(const QString &typed);

} // namespace lectern::query
