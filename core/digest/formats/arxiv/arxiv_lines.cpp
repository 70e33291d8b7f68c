// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_lines.h"

#include <algorithm>

namespace lectern::digest {

namespace {

constexpr qsizetype shortestRule = 20;     // it has 78; a mail client may have parted it
constexpr qsizetype longestQuotation = 32; // "> > > "

bool isBackslashes(QStringView text) {
    return text == u"\\\\" || text == u"\\";
}

// Behind the backslashes "( http".
bool isEnd(QStringView line) {
    while (line.startsWith(u'\\'))
        line = line.sliced(1);
    line = line.trimmed();
    return line.startsWith(u'(') && line.sliced(1).trimmed().startsWith(u"http");
}

bool isRule(QStringView line) {
    line = line.trimmed();
    return line.size() >= shortestRule &&
           std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'-'; });
}

ListingMark sectionOf(QStringView line) {
    if (line.startsWith(u"%-%-%-%")) return ListingMark::CrossLists;
    if (line.startsWith(u"%%--%%--")) return ListingMark::Replacements;
    if (line.startsWith(u"%%%---%%%---")) return ListingMark::Footer;
    return ListingMark::None;
}

} // namespace

ListingMark markOf(QStringView line) {
    if (line.isEmpty()) return ListingMark::None;
    switch (line.front().unicode()) {
    case u'\\':
        if (isBackslashes(line.trimmed())) return ListingMark::Item;
        return isEnd(line) ? ListingMark::End : ListingMark::None;
    case u'-':
        return isRule(line) ? ListingMark::Rule : ListingMark::None;
    case u'%':
        return sectionOf(line);
    case u'/':
        return line.startsWith(u"/* ") && line.trimmed().endsWith(u" */") ? ListingMark::Day
                                                                          : ListingMark::None;
    default:
        return ListingMark::None;
    }
}

bool isIdLine(QStringView line) {
    for (const QStringView word : {QStringView(u"arXiv"), QStringView(u"Paper")})
        if (line.startsWith(word, Qt::CaseInsensitive)) {
            const QStringView rest = line.sliced(word.size());
            return rest.startsWith(u':') || rest.startsWith(u" (*cross-listing*)");
        }
    return false;
}

QStringView withoutQuoteMarks(QStringView line) {
    const auto *const text = std::find_if(
        line.begin(), line.end(), [](QChar c) { return c != u'>' && c != u'|' && !c.isSpace(); });
    return line.sliced(text - line.begin()).trimmed();
}

base::Result<std::optional<Line>> ListingLines::next() {
    if (m_ahead.empty()) {
        LECTERN_ASSIGN(std::optional<Line> line, m_lines.next());
        if (line) unquote(line->text);
        return line;
    }
    std::optional<Line> line = std::move(m_ahead.back());
    m_ahead.pop_back();
    return line;
}

base::Result<std::optional<Line>> ListingLines::nextWithText() {
    while (true) {
        LECTERN_ASSIGN(std::optional<Line> line, next());
        if (!line || !QStringView(line->text).trimmed().isEmpty()) return line;
    }
}

void ListingLines::unquote(QString &line) {
    if (line.size() <= longestQuotation && line.contains(u'\\')) {
        const QStringView text = withoutQuoteMarks(line);
        if (isBackslashes(text)) m_quotation = line.first(text.data() - line.constData());
    }
    if (m_quotation.isEmpty()) return;
    if (line.startsWith(m_quotation))
        line.remove(0, m_quotation.size());
    else if (QStringView(m_quotation).trimmed() == QStringView(line).trimmed())
        line.clear();
}

} // namespace lectern::digest
