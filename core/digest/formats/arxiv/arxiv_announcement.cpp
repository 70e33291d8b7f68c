// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/arxiv/arxiv_announcement.h"

#include "core/digest/authors.h"
#include "core/digest/dates.h"
#include "core/digest/formats/arxiv/arxiv_names.h"
#include "core/digest/withdrawn.h"

namespace lectern::digest {

namespace {

// What stands before the abstract is told by elements too.
QString withoutPreamble(const QString &text) {
    const QLatin1String mark("Abstract:");
    const qsizetype at = text.startsWith(u"arXiv:") ? text.indexOf(mark) : -1;
    return at < 0 ? text.trimmed() : text.sliced(at + mark.size()).trimmed();
}

} // namespace

model::Announced announcedAs(const QString &type) {
    if (type.startsWith(u"replace")) return model::Announced::Replaced;
    if (type == u"cross") return model::Announced::Cross;
    return type == u"new" ? model::Announced::New : model::Announced::Unknown;
}

base::Result<model::Entry> announcementOf(const FeedItem &item) {
    model::Entry entry;
    model::Facts &facts = entry.facts;
    facts.title.raw = item.title;
    facts.abstract.raw = withoutPreamble(item.text);
    for (const QString &names : item.authors)
        facts.authors += authorsIn(names);
    facts.identifiers.arxiv = item.id.section(u':', -1);
    facts.identifiers.doi = item.doi;
    facts.url = item.link;
    facts.venue = item.journal.simplified();
    facts.categories = arxivCategories(item.categories);
    facts.comments = item.comment.simplified();
    facts.withdrawn = saysWithdrawn(facts.comments);
    entry.announced = announcedAs(item.announceType.trimmed());
    return entry;
}

void describeArxivFeed(const FeedFacts &channel, DigestFacts &facts) {
    facts.source = arxivSourceOf(channel.title);
    facts.day = dayOf(channel.day);
}

} // namespace lectern::digest
