// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_api_item.h"

#include "core/digest/json_fields.h"

#include <QJsonArray>

namespace lectern::digest {

namespace {

// A hidden author is one whom the page does not show; the paper has them all the same, perhaps
// first.
QStringList authorsOfHfPaper(const QJsonObject &paper) {
    QStringList authors;
    const QJsonArray values = paper.value(u"authors").toArray();
    for (const QJsonValue &author : values)
        if (const QString name = textIn(author.toObject(), u"name"); !name.isEmpty())
            authors.append(name);
    return authors;
}

QList<model::Link> linksOfHfPaper(const QJsonObject &paper) {
    QList<model::Link> links;
    if (const QString url = textIn(paper, u"githubRepo"); !url.isEmpty())
        links.append({model::LinkKind::Code, url});
    if (const QString url = textIn(paper, u"projectPage"); !url.isEmpty())
        links.append({model::LinkKind::Project, url});
    return links;
}

QString firstTextOf(const QJsonObject &paper, const QJsonObject &item, QStringView key) {
    const QString text = textIn(paper, key);
    return text.isEmpty() ? textIn(item, key) : text;
}

} // namespace

model::Entry entryOfHfApiItem(const QJsonObject &item) {
    const QJsonObject paper = item.value(u"paper").toObject();
    model::Entry entry;
    entry.facts.title.raw = firstTextOf(paper, item, u"title");
    entry.facts.abstract.raw = firstTextOf(paper, item, u"summary");
    entry.facts.aiSummary = textIn(paper, u"ai_summary");
    entry.facts.authors = authorsOfHfPaper(paper);
    entry.facts.identifiers.arxiv = textIn(paper, u"id");
    if (!entry.facts.identifiers.arxiv.isEmpty())
        entry.facts.url =
            QStringLiteral("https://huggingface.co/papers/") + entry.facts.identifiers.arxiv;
    entry.facts.published = dateIn(paper, u"publishedAt");
    entry.facts.links = linksOfHfPaper(paper);
    entry.readings = {countIn(paper, u"upvotes"), countIn(item, u"numComments"),
                      countIn(paper, u"githubStars")};
    return entry;
}

std::optional<model::Day> dailyDayOf(const QJsonObject &item) {
    const QJsonObject paper = item.value(u"paper").toObject();
    return model::Day::parse(dateIn(paper, u"submittedOnDailyAt"));
}

} // namespace lectern::digest
