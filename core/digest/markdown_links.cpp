// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/markdown_links.h"

#include <algorithm>

namespace lectern::digest {

namespace {

// Where the target that begins at `from`, behind its bracket, ends; -1 where none is.
qsizetype endOfAddress(QStringView text, qsizetype from) {
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u')') return i;
        if (text[i].isSpace() || text[i] == u'(') return -1;
    }
    return -1;
}

qsizetype endOfReference(QStringView text, qsizetype from) {
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u']') return i > from ? i : -1;
        if (!text[i].isDigit()) return -1;
    }
    return -1;
}

// The end of a link, "](address)" or "][12]", the first at or after `from`; its text is empty.
std::optional<MarkdownLink> linkEndAfter(QStringView text, qsizetype from) {
    for (qsizetype i = text.indexOf(u']', from); i >= 0; i = text.indexOf(u']', i + 1)) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (next != u'(' && next != u'[') continue;
        const qsizetype end =
            next == u'(' ? endOfAddress(text, i + 2) : endOfReference(text, i + 2);
        if (end >= 0)
            return MarkdownLink{{}, text.sliced(i + 2, end - i - 2).toString(), i, end + 1};
    }
    return std::nullopt;
}

bool isEscapable(QChar c) {
    return QStringView(u"[]()*_`#<>!|~ ").contains(c);
}

} // namespace

bool MarkdownLink::isReference() const {
    return std::all_of(target.cbegin(), target.cend(), [](QChar c) { return c.isDigit(); });
}

std::optional<MarkdownLink> wholeMarkdownLink(QStringView text) {
    const QStringView link = text.trimmed();
    if (!link.startsWith(u'[') || link.size() < 4) return std::nullopt;
    const qsizetype last = link.chopped(1).lastIndexOf(u']');
    if (last < 0) return std::nullopt;
    auto end = linkEndAfter(link, last);
    if (!end || end->end != link.size()) return std::nullopt;
    end->text = link.sliced(1, last - 1).toString();
    end->begin = text.indexOf(u'[');
    end->end += end->begin;
    return end;
}

QList<MarkdownLink> markdownLinksIn(QStringView text) {
    QList<MarkdownLink> links;
    qsizetype from = 0;
    for (auto link = linkEndAfter(text, from); link; link = linkEndAfter(text, from)) {
        const qsizetype open = text.sliced(from, link->begin - from).lastIndexOf(u'[');
        const qsizetype begin = from + open;
        if (open >= 0) {
            link->text = text.sliced(begin + 1, link->begin - begin - 1).toString();
            link->begin = begin;
            links.append(*link);
        }
        from = link->end;
    }
    return links;
}

std::optional<MarkdownLink> markdownDefinition(QStringView line) {
    const QStringView text = line.trimmed();
    const qsizetype end = text.startsWith(u'[') ? endOfReference(text, 1) : -1;
    if (end < 0 || !text.sliced(end).startsWith(u"]:")) return std::nullopt;
    const QString target = text.sliced(end + 2).trimmed().toString();
    return MarkdownLink{text.sliced(1, end - 1).toString(), target, 0, line.size()};
}

QString withoutMarkdownLinks(const QString &text) {
    QString result;
    qsizetype from = 0;
    for (const MarkdownLink &link : markdownLinksIn(text)) {
        result.append(QStringView(text).sliced(from, link.begin - from)).append(link.text);
        from = link.end;
    }
    return result.append(QStringView(text).sliced(from));
}

QString withoutMarkdownEscapes(const QString &text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == u'\\' && i + 1 < text.size() && isEscapable(text[i + 1]);
        if (!escape) result += text[i];
    }
    return result;
}

} // namespace lectern::digest
