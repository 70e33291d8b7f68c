// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_rss.h"

#include "core/digest/authors.h"
#include "core/digest/formats/arxiv/arxiv_announcement.h"
#include "core/digest/formats/arxiv/arxiv_names.h"

namespace lectern::digest {

namespace {

// "Title. (arXiv:1805.08875v1 [hep-ex] UPDATED)" taken apart.
struct RdfTitle {
    QString title;
    QString id; // empty where the title has no such end
    QString category;
    model::Announced announced = model::Announced::New;
};

RdfTitle rdfTitleOf(const QString &text) {
    const QLatin1String mark(" (arXiv:");
    const qsizetype begin = text.lastIndexOf(mark);
    const qsizetype end = begin < 0 ? -1 : text.indexOf(u')', begin);
    if (end < 0) return {text, {}, {}, model::Announced::Unknown};
    const QString inside = text.mid(begin + mark.size(), end - begin - mark.size());
    const QString behind = inside.section(u']', 1).trimmed();
    RdfTitle read{text.left(begin), inside.section(u' ', 0, 0),
                  inside.section(u'[', 1).section(u']', 0, 0)};
    if (read.title.endsWith(u'.')) read.title.chop(1); // the feed's own full stop
    if (behind == u"UPDATED") read.announced = model::Announced::Replaced;
    if (behind == u"CROSS LISTED") read.announced = model::Announced::Cross;
    return read;
}

base::Result<model::Entry> rdfEntryOf(const FeedItem &item) {
    const RdfTitle title = rdfTitleOf(item.title.trimmed());
    model::Entry entry;
    model::Facts &facts = entry.facts;
    facts.title.raw = title.title;
    facts.abstract.raw = plainTextOf(item.text).trimmed();
    for (const QString &names : item.authors)
        facts.authors += authorsIn(plainTextOf(names));
    facts.identifiers.arxiv = title.id.isEmpty() ? item.link : title.id;
    facts.url = item.link;
    facts.categories = arxivCategories({title.category});
    entry.announced = title.announced;
    return entry;
}

// Items of the two kinds differ by what names their kind.
base::Result<model::Entry> rssEntryOf(const FeedItem &item) {
    return item.announceType.isEmpty() ? rdfEntryOf(item) : announcementOf(item);
}

} // namespace

bool looksLikeArxivRss(const Head &head) {
    const FeedHead feed = feedHeadOf(head);
    if (feed.root == u"rss") return feed.preamble.contains(u"rss.arxiv.org/");
    return feed.root == u"RDF" && (feed.preamble.contains(u"<link>http://arxiv.org/</link>") ||
                                   feed.preamble.contains(u"<link>https://arxiv.org/</link>"));
}

std::unique_ptr<DigestReader> readArxivRss(ByteSource source) {
    const DigestFacts facts{
        QStringLiteral("arxiv"), QStringLiteral("arxiv-rss"), model::SourceRank::MailOrFeed, {}};
    return std::make_unique<FeedReader>(std::move(source),
                                        FeedDialect{facts, describeArxivFeed, rssEntryOf});
}

} // namespace lectern::digest
