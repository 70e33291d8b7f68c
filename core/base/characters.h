// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace lectern::base {

// What a code point is to the folding and to the tokenizer.
enum class CharacterKind {
    Separator, // ends a word
    Word,      // letter, digit, number or mark of a script that is written with blanks
    Cjk,       // letter or number of a script of East Asia
    Invisible, // soft hyphen, joiners: stands in a word without being part of it
};

[[nodiscard]] CharacterKind kindOf(char32_t character);

// Whether it belongs to a script of East Asia, which is written without blanks.
[[nodiscard]] bool isEastAsian(char32_t character);

// Whether a word written with this letter is the same word without marks: Latin, Greek, Cyrillic.
[[nodiscard]] bool losesMarks(char32_t character);

} // namespace lectern::base
