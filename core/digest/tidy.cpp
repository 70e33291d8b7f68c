// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/tidy.h"

#include "core/digest/decode.h"

#include <QRegularExpression>

namespace lectern::digest {

namespace {

QString withoutFaults(QString text) {
    replaceForbidden(text);
    replaceLoneSurrogates(text);
    return text;
}

// A run of white space is one blank, or where it holds an empty line, the end of a paragraph.
QString collapsed(const QString &text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        qsizetype lineEnds = 0;
        const qsizetype begin = i;
        for (; i < text.size() && text[i].isSpace(); ++i)
            lineEnds += text[i] == u'\n' ? 1 : 0;
        if (i > begin && !result.isEmpty() && i < text.size())
            result += lineEnds < 2 ? QStringView(u" ") : QStringView(u"\n\n");
        if (i < text.size()) result += text[i++];
    }
    return result;
}

} // namespace

QString tidy(const QString &raw) {
    return collapsed(withoutFaults(raw));
}

} // namespace lectern::digest
