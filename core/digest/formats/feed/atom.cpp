// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/feed/atom.h"

#include "core/digest/formats/feed/feed_entry.h"

namespace lectern::digest {

bool looksLikeAtom(const Head &head) {
    const FeedHead feed = feedHeadOf(head);
    return feed.root == u"feed";
}

std::unique_ptr<DigestReader> readAtom(ByteSource source) {
    const DigestFacts facts{
        QStringLiteral("feed"), QStringLiteral("atom"), model::SourceRank::MailOrFeed, {}};
    return std::make_unique<FeedReader>(std::move(source),
                                        FeedDialect{facts, describeFeed, feedEntryOf});
}

} // namespace lectern::digest
