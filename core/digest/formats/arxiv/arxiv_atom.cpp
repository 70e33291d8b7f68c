// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_atom.h"

#include "core/digest/formats/arxiv/arxiv_announcement.h"

namespace lectern::digest {

bool looksLikeArxivAtom(const Head &head) {
    const FeedHead feed = feedHeadOf(head);
    return feed.root == u"feed" && feed.preamble.contains(u"rss.arxiv.org/");
}

std::unique_ptr<DigestReader> readArxivAtom(ByteSource source) {
    const DigestFacts facts{
        QStringLiteral("arxiv"), QStringLiteral("arxiv-atom"), model::SourceRank::MailOrFeed, {}};
    return std::make_unique<FeedReader>(std::move(source),
                                        FeedDialect{facts, describeArxivFeed, announcementOf});
}

} // namespace lectern::digest
