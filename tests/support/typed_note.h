// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::tests {

// What those type who type a note without end: a letter at each place, a blank after every sixth.
[[nodiscard]] inline QString typedNote(qsizetype length) {
    QString note;
    for (qsizetype i = 0; i < length; ++i)
        note += i % 7 == 6 ? QChar(u' ') : QChar(char16_t(u'a' + (i * 11) % 26));
    return note;
}

} // namespace lectern::tests
