// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/latin_key.h"

#include <QKeyEvent>

#include <array>
#include <string_view>

namespace lectern::ui {

namespace {

// A row of letters, and the scan code of its first: as X11 and Wayland give it, 8 more than
// KEY_Q, KEY_A and KEY_Z of linux/input-event-codes.h.
struct LetterRow {
    quint32 first;
    std::string_view letters;
};
constexpr std::array letterRows{LetterRow{24, "QWERTYUIOP"}, LetterRow{38, "ASDFGHJKL"},
                                LetterRow{52, "ZXCVBNM"}};

bool isOtherScript(int key) {
    if (key < 0x80 || key >= Qt::Key_Escape) return false;
    const auto letter = char32_t(key);
    return QChar::isLetter(letter) && QChar::script(letter) != QChar::Script_Latin;
}

} // namespace

int latinKeyOf(const QKeyEvent &event) {
    if (!isOtherScript(event.key())) return event.key();
    const quint32 code = event.nativeScanCode();
    for (const LetterRow &row : letterRows)
        if (code >= row.first && code - row.first < row.letters.size())
            return row.letters.at(code - row.first); // a Qt::Key is its letter
    return event.key();
}

} // namespace lectern::ui
