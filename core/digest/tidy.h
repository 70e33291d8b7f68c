// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::digest {

// Rises with every change of the rules; stored beside each text so that old ones can be re-tidied.
constexpr int tidyRules = 1;

// The text as it is shown: white space collapsed within paragraphs, which an empty line parts (two
// LF in the result); TeX accents and left-overs (\%, \&, \emph{}, ``quotes'', -- and ---) to
// Unicode; C0 controls and lone surrogates replaced. Never touches money, URLs or what it does not
// understand. Total, linear, idempotent.
[[nodiscard]] QString tidy(const QString &raw);

// The same on one line: a title has no paragraphs.
[[nodiscard]] QString tidyTitle(const QString &raw);

} // namespace lectern::digest
