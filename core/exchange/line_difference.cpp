// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/line_difference.h"

#include "core/base/partners.h"
#include "core/exchange/plain_text.h"

namespace lectern::exchange {

namespace {

QByteArrayList countedLines(const QByteArrayList &lines) {
    QByteArrayList counted;
    for (const QByteArray &line : lines)
        if (!isBlank(line)) counted += trimmedEnd(line);
    return counted;
}

} // namespace

QByteArrayList linesOnlyIn(const QByteArrayList &edited, const QByteArrayList &original) {
    base::Numbering<QByteArray> numbers;
    const QList<int> left = numbers.of(countedLines(edited));
    const QList<bool> paired = base::partnersOf(left, numbers.of(countedLines(original))).left;
    QByteArrayList result;
    qsizetype counted = 0;
    bool apart = false;
    for (const QByteArray &line : edited) {
        if (isBlank(line) || paired.at(counted++)) {
            apart = true;
            continue;
        }
        if (apart && !result.isEmpty()) result += QByteArray();
        result += line;
        apart = false;
    }
    return result;
}

} // namespace lectern::exchange
