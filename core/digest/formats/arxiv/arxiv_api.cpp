// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_api.h"

#include "core/digest/dates.h"
#include "core/digest/formats/arxiv/arxiv_names.h"
#include "core/digest/formats/feed/feed_reader.h"
#include "core/digest/withdrawn.h"

namespace lectern::digest {

namespace {

base::Result<model::Entry> apiEntryOf(const FeedItem &item) {
    if (item.id.contains(u"/api/errors"))
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate(
                              "Lectern", "It is no digest but an error that arXiv answered: %1.")
                              .arg(item.text.simplified().left(200)));
    model::Entry entry;
    model::Facts &facts = entry.facts;
    facts.title.raw = item.title;
    facts.abstract.raw = item.text;
    facts.authors = item.authors;
    facts.identifiers.arxiv = item.id.trimmed();
    facts.identifiers.doi = item.doi;
    facts.url = item.link;
    facts.venue = item.journal.simplified();
    facts.categories = arxivCategories(item.categories, item.primaryCategory);
    facts.published = isoDateOf(item.published);
    facts.updated = isoDateOf(item.updated);
    facts.comments = item.comment.simplified();
    facts.withdrawn = saysWithdrawn(facts.comments);
    return entry;
}

void describeArxivAnswer(const FeedFacts &feed, DigestFacts &facts) {
    facts.day = dayOf(feed.day);
}

} // namespace

bool looksLikeArxivApi(const Head &head) {
    const FeedHead feed = feedHeadOf(head);
    // An error names no schema of arXiv's.
    const bool answers = feed.preamble.contains(u"arxiv.org/api/");
    const bool lists = feed.preamble.contains(u"http://arxiv.org/schemas/atom") &&
                       feed.preamble.contains(u"opensearch");
    return feed.root == u"feed" && (answers || lists);
}

std::unique_ptr<DigestReader> readArxivApi(ByteSource source) {
    const DigestFacts facts{
        QStringLiteral("arxiv"), QStringLiteral("arxiv-api"), model::SourceRank::Metadata, {}};
    return std::make_unique<FeedReader>(std::move(source),
                                        FeedDialect{facts, describeArxivAnswer, apiEntryOf});
}

} // namespace lectern::digest
