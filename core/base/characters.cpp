// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/characters.h"

namespace lectern::base {

namespace {

bool isInvisible(char32_t character) {
    return character == 0xAD || character == 0x200C || character == 0x200D || character == 0x2060 ||
           character == 0xFEFF;
}

} // namespace

bool isEastAsian(char32_t character) {
    // The prolonged sound marks belong to no script of their own.
    if (character == 0x30FC || character == 0xFF70) return true;
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

CharacterKind kindOf(char32_t character) {
    if (QChar::isLetterOrNumber(character))
        return isEastAsian(character) ? CharacterKind::Cjk : CharacterKind::Word;
    if (QChar::isMark(character)) return CharacterKind::Word;
    return isInvisible(character) ? CharacterKind::Invisible : CharacterKind::Separator;
}

bool losesMarks(char32_t character) {
    if (!QChar::isLetter(character)) return false;
    const QChar::Script script = QChar::script(character);
    return script == QChar::Script_Latin || script == QChar::Script_Greek ||
           script == QChar::Script_Cyrillic;
}

} // namespace lectern::base
