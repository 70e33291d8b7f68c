// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::base {

// The folding by which titles and names are compared: TeX accents to letters; letters folded as
// below; every run of what is neither letter, digit nor mark to one blank; trimmed.
// "Pok\'emon — Déjà vu!" gives "pokemon deja vu".
[[nodiscard]] QString fold(const QString &text);

// Case and diacritics gone, all else kept: NFKD; combining marks dropped after Latin, Greek and
// Cyrillic letters only (never those of Arabic, Devanagari or CJK); NFC; case folded. Of a flood of
// marks on one letter the first 30 count (Unicode Annex 15, stream-safe text), so it is linear.
[[nodiscard]] QString foldLetters(const QString &text);

// Tag, list and filter names: white space around segments trimmed and inside of them simplified,
// empty segments dropped, letters folded, but punctuation kept, so that "c++" and "c" stay two
// names. " RL / Off-line " gives "rl/off-line".
[[nodiscard]] QString foldName(const QString &name);

// TeX accent commands to letters: \'e, \"{o}, {\v s}, {\o}, \ss ... Only where Unicode has that
// letter with that accent as one character; everything else is left alone.
[[nodiscard]] QString texAccentsToLetters(const QString &text);

} // namespace lectern::base
