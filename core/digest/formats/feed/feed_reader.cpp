// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/feed/feed_reader.h"

#include "core/digest/html_document.h"
#include "core/digest/html_entities.h"
#include "core/digest/plain_html.h"
#include "core/digest/rich_text.h"

#include <QXmlStreamReader>

#include <utility>

namespace lectern::digest {

namespace {

bool isFeedItem(QStringView name) {
    return name == u"item" || name == u"entry";
}

// The best of the dates that a channel gives of itself.
int rankOfChannelDate(QStringView name) {
    if (name == u"pubDate" || name == u"date") return 3;
    if (name == u"updated") return 2;
    return name == u"lastBuildDate" ? 1 : 0;
}

} // namespace

FeedHead feedHeadOf(const Head &head) {
    const ByteOrderMark mark = byteOrderMark(head.bytes);
    QString text = decode(QByteArrayView(head.bytes).sliced(mark.size), mark.encoding).text;
    replaceForbidden(text); // what the reader of the feed mends must not hide that it is one
    text = text.trimmed();
    if (!text.startsWith(u'<')) return {};
    QXmlStreamReader xml(text);
    xml.setEntityResolver(htmlEntities());
    if (!xml.readNextStartElement()) return {};
    qsizetype items = text.size();
    for (const QLatin1String tag : {QLatin1String("<item>"), QLatin1String("<item "),
                                    QLatin1String("<entry>"), QLatin1String("<entry ")})
        if (const qsizetype at = text.indexOf(tag); at >= 0) items = std::min(items, at);
    return {xml.name().toString(), text.left(items)};
}

base::Result<std::optional<model::Entry>> FeedReader::next() {
    while (true) {
        LECTERN_ASSIGN(const bool more, m_xml.nextElement());
        if (more && isFeedItem(m_xml.tag())) return readEntry();
        if (more) {
            LECTERN_TRY(readChannelElement());
        } else if (m_xml.depth() == 0) {
            if (std::exchange(m_rootEnded, true)) break;
        }
    }
    m_dialect.describe(m_channel, m_dialect.facts);
    return std::optional<model::Entry>();
}

base::Result<std::optional<model::Entry>> FeedReader::readEntry() {
    if (m_entries == 0) m_dialect.describe(m_channel, m_dialect.facts);
    LECTERN_ASSIGN(const FeedItem item, readFeedItem(m_xml));
    LECTERN_ASSIGN(model::Entry entry, m_dialect.entryOf(item));
    entry.position = ++m_entries;
    entry.line = item.line;
    return std::optional(std::move(entry));
}

// `rss`, `RDF`, `feed` and `channel` are walked into, all else of a channel is left behind.
base::Status FeedReader::readChannelElement() {
    const QString name = m_xml.tag().toString();
    if (m_xml.depth() == 1 || name == u"channel") return {};
    const int rank = rankOfChannelDate(name);
    if (name != u"title" && rank == 0) return m_xml.skip();
    LECTERN_ASSIGN(const QString text, m_xml.text());
    if (name == u"title" && m_channel.title.isEmpty()) m_channel.title = text.simplified();
    if (rank > m_channel.dayRank) {
        m_channel.day = text;
        m_channel.dayRank = rank;
    }
    return {};
}

QString plainTextOf(const QString &description) {
    if (!description.contains(u'<') && !description.contains(u'&')) return description;
    if (auto text = textOfPlainHtml(description)) return std::move(*text);
    const auto page = HtmlDocument::parse(withTexScripts(description).toUtf8(), {});
    return page ? page->root().text() : description;
}

} // namespace lectern::digest
