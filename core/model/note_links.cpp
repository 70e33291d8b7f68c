// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/note_links.h"

namespace lectern::model {

namespace {

constexpr qsizetype longestTitle = 1000;

bool endsLink(QChar character) {
    return character == u'[' || character == u']' || character == u'\n' || character == u'\r' ||
           character == QChar::ParagraphSeparator;
}

} // namespace

QList<NoteLink> noteLinksIn(QStringView text) {
    QList<NoteLink> links;
    const QStringView opening = u"[[";
    for (qsizetype open = text.indexOf(opening); open >= 0;
         open = text.indexOf(opening, open + 1)) {
        qsizetype close = open + 2;
        while (close < text.size() && close - open <= longestTitle && !endsLink(text.at(close)))
            ++close;
        const QString title = text.mid(open + 2, close - open - 2).toString().trimmed();
        if (title.isEmpty() || text.mid(close, 2) != QStringView(u"]]")) continue;
        links.append({open, close + 2, title});
    }
    return links;
}

} // namespace lectern::model
