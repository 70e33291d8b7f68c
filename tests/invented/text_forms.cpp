// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/invented/text_forms.h"

#include <QString>

namespace lectern::tests {

QByteArray onOneLine(QByteArray text) {
    return text.replace('\n', ' ').replace('\r', ' ');
}

QByteArray wrapped(const QByteArray &text, int columns, const QByteArray &continuation) {
    QByteArray result = onOneLine(text);
    qsizetype begin = 0; // of the line's own text, behind what continues it
    for (qsizetype end = columns; end < result.size(); end = begin + columns) {
        qsizetype blank = result.lastIndexOf(' ', end);
        if (blank < begin) blank = result.indexOf(' ', end);
        if (blank < 0) break;
        result.replace(blank, 1, '\n' + continuation);
        begin = blank + 1 + continuation.size();
    }
    return result;
}

QByteArray escapedForMarkup(const QByteArray &text) {
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

QByteArray escapedForMarkdown(const QByteArray &text) {
    QByteArray result;
    for (const char c : text) {
        if (QByteArrayView("[]()*_`#<>!|~").contains(c)) result += '\\';
        result += c;
    }
    return result;
}

} // namespace lectern::tests
