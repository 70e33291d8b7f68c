// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace lectern::base {

// One code point of UTF-8 bytes. What no UTF-8 can hold (a stray or cut sequence, an overlong form,
// a surrogate, a number past U+10FFFF) is one byte long and not valid.
struct CodePoint {
    char32_t value = 0xFFFD;
    qsizetype length = 1;
    bool valid = false;
};

// The code point at `at`, which lies inside of `utf8`.
[[nodiscard]] inline CodePoint codePointAt(QByteArrayView utf8, qsizetype at) {
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000}; // by length
    const auto first = static_cast<uchar>(utf8[at]);
    if (first < 0x80) return {first, 1, true};
    const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > utf8.size()) return {};
    char32_t value = first & (0x7F >> length);
    for (int i = 1; i < length; ++i) {
        const auto next = static_cast<uchar>(utf8[at + i]);
        if ((next & 0xC0) != 0x80) return {};
        value = value << 6 | (next & 0x3F);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest[length] || value > 0x10FFFF || surrogate) return {};
    return {value, length, true};
}

} // namespace lectern::base
