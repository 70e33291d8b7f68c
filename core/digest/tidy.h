// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::digest {

// Rises with every change of the rules; stored beside each text so that old ones can be re-tidied.
constexpr int tidyRules = 2;

// The text as it is shown: white space collapsed within paragraphs, which an empty line parts (two
// LF in the result) or a line that two blanks indent; TeX accents and left-overs (\%, \&, \emph{},
// ``quotes'', -- and ---), mathematics, Greek and scripts to Unicode; C0 controls and lone
// surrogates replaced. An address keeps every character, and is parted from the label or the word
// that is glued to it. Never touches money or what it does not understand. Total, idempotent, and
// linear.
[[nodiscard]] QString tidy(const QString &raw);

// The same on one line: a title has no paragraphs.
[[nodiscard]] QString tidyTitle(const QString &raw);

} // namespace lectern::digest
