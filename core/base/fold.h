// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::base {

// The folding by which titles and names are compared: TeX accents to letters; NFKD; combining marks
// dropped after Latin, Greek and Cyrillic letters only (never those of Arabic, Devanagari or CJK);
// NFC; case folded; every run of what is neither letter, digit nor mark to one blank; trimmed.
// "Pok\'emon — Déjà vu!" gives "pokemon deja vu".
[[nodiscard]] QString fold(const QString &text);

// Tag, list and filter names: white space around and between segments trimmed, case folded and
// marks dropped as above, but punctuation kept, so that "c++" and "c" stay two names.
[[nodiscard]] QString foldName(const QString &name);

// TeX accent commands to letters: \'e, \"{o}, \v{s}, {\o}, \ss ... Everything else is left alone.
[[nodiscard]] QString texAccentsToLetters(const QString &text);

} // namespace lectern::base
