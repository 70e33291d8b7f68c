// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/json/lectern_json.h"

#include "core/digest/formats/json/carried_json.h"
#include "core/digest/json_digest_reader.h"
#include "core/digest/json_fields.h"
#include "core/digest/json_outline.h"
#include "core/model/day.h"

#include <QJsonArray>

#include <array>

namespace lectern::digest {

namespace {

// The raw text is written only where it is not the tidy one.
QString rawTextIn(const QJsonObject &paper, QStringView rawKey, QStringView tidyKey) {
    const QString raw = textIn(paper, rawKey);
    return raw.isEmpty() ? textIn(paper, tidyKey) : raw;
}

// Of a card on a page of unknown year no year is known: "--05-29".
QString dayOfExport(const QJsonObject &paper, QStringView key) {
    const QString text = textIn(paper, key);
    const auto day = model::Day::parse(text);
    return day && !day->hasYear() ? text : dateIn(paper, key);
}

model::LinkKind linkKindFromText(const QString &text) {
    using model::LinkKind;
    for (const LinkKind kind :
         {LinkKind::Code, LinkKind::Project, LinkKind::Dataset, LinkKind::Model, LinkKind::Demo})
        if (model::toText(kind) == text) return kind;
    return LinkKind::Other;
}

QList<model::Link> linksOfExport(const QJsonObject &paper) {
    QList<model::Link> links;
    const QJsonArray values = paper.value(u"links").toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject link = value.toObject();
        if (const QString url = textIn(link, u"url"); !url.isEmpty())
            links.append({linkKindFromText(textIn(link, u"kind")), url});
    }
    return links;
}

// What shows is the reader's word; digests said what stands beside it. A raw title or abstract is
// theirs already, but where they told of none.
void tellAsDigestsDid(model::Facts &facts, const QList<model::CorrectedFact> &corrections) {
    for (const model::CorrectedFact &correction : corrections) {
        if (correction.field == QLatin1String("title")) continue; // no paper is without one
        if (correction.field != QLatin1String("abstract"))
            model::setFact(facts, correction.field, correction.told);
        else if (correction.told.isEmpty())
            facts.abstract.raw.clear();
    }
}

std::optional<model::Entry> entryOfExport(const QJsonObject &paper) {
    model::Entry entry;
    model::Facts &facts = entry.facts;
    facts.title.raw = rawTextIn(paper, u"rawTitle", u"title");
    facts.abstract.raw = rawTextIn(paper, u"rawAbstract", u"abstract");
    facts.aiSummary = textIn(paper, u"aiSummary");
    facts.authors = textsIn(paper, u"authors");
    facts.identifiers.arxiv = textIn(paper, u"arxiv");
    facts.identifiers.version = countIn(paper, u"version");
    facts.identifiers.doi = textIn(paper, u"doi");
    facts.identifiers.openReview = textIn(paper, u"openreview");
    facts.comments = textIn(paper, u"comments");
    facts.url = textIn(paper, u"url");
    facts.venue = textIn(paper, u"venue");
    facts.categories = textsIn(paper, u"categories");
    facts.published = dayOfExport(paper, u"published");
    facts.updated = dayOfExport(paper, u"updated");
    facts.withdrawn = paper.value(u"withdrawn").toBool();
    facts.links = linksOfExport(paper);
    entry.readings.upvotes = countIn(paper, u"upvotes");
    entry.readings.stars = countIn(paper, u"stars");
    model::CarriedState carried = carriedIn(paper);
    tellAsDigestsDid(facts, carried.corrections);
    entry.carried = std::make_shared<model::CarriedState>(std::move(carried));
    return entry;
}

bool isExportDocument(const JsonOutline &outline) {
    return !outline.value("lectern").isEmpty() && outline.contains("papers");
}

bool isExportOfLines(const JsonOutline &outline) {
    return outline.contains("uuid") && outline.contains("rawTitle");
}

} // namespace

bool looksLikeLecternJson(const Head &head) {
    const JsonOutline outline(head);
    return isExportDocument(outline) || isExportOfLines(outline);
}

std::unique_ptr<DigestReader> readLecternJson(ByteSource source) {
    JsonFormat format;
    format.facts = {QStringLiteral("lectern"), QStringLiteral("lectern-json"),
                    model::SourceRank::Bibliography, std::nullopt};
    format.holder = isExportOfLines(outlineOf(source)) ? QByteArray() : QByteArray("papers");
    format.entryOf = entryOfExport;
    format.lists = QByteArray("lists");
    return std::make_unique<JsonDigestReader>(std::move(source), std::move(format));
}

} // namespace lectern::digest
