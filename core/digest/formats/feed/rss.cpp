// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/feed/rss.h"

#include "core/digest/formats/feed/feed_entry.h"

namespace lectern::digest {

bool looksLikeRss(const Head &head) {
    const FeedHead feed = feedHeadOf(head);
    return feed.root == u"rss" || feed.root == u"RDF";
}

std::unique_ptr<DigestReader> readRss(ByteSource source) {
    const DigestFacts facts{
        QStringLiteral("feed"), QStringLiteral("rss"), model::SourceRank::MailOrFeed, {}};
    return std::make_unique<FeedReader>(std::move(source),
                                        FeedDialect{facts, describeFeed, feedEntryOf});
}

} // namespace lectern::digest
