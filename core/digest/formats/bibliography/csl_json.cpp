// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/csl_json.h"

#include "core/digest/dates.h"
#include "core/digest/formats/arxiv/arxiv_mention.h"
#include "core/digest/formats/bibliography/bibliography.h"
#include "core/digest/formats/bibliography/carried_fields.h"
#include "core/digest/json_digest_reader.h"
#include "core/digest/json_fields.h"
#include "core/digest/json_outline.h"
#include "core/digest/keys.h"
#include "core/digest/rich_text.h"

#include <QJsonArray>

namespace lectern::digest {

namespace {

QString nameOfCsl(const QJsonObject &name) {
    if (const QString literal = textIn(name, u"literal"); !literal.isEmpty()) return literal;
    const QString given =
        writtenName(textIn(name, u"given"), textIn(name, u"dropping-particle"), {});
    const QString family =
        writtenName(textIn(name, u"non-dropping-particle"), textIn(name, u"family"), {});
    return writtenName(given, family, textIn(name, u"suffix"));
}

QStringList authorsOfCsl(const QJsonObject &item) {
    QStringList authors;
    const QJsonArray names = item.value(u"author").toArray();
    for (const QJsonValue &name : names)
        if (const QString spoken = nameOfCsl(name.toObject()); !spoken.isEmpty())
            authors.append(spoken);
    return authors;
}

// A part is a number or its digits: 2011 or "2011".
QString dateOfParts(const QJsonArray &parts) {
    QString date;
    for (const QJsonValue &part : parts) {
        const int number = part.toVariant().toInt();
        if (number <= 0) break;
        date += date.isEmpty() ? QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'))
                               : QStringLiteral("-%1").arg(number, 2, 10, QLatin1Char('0'));
    }
    return isoDateOf(date);
}

// Of a range, its beginning.
QString dateOfCsl(const QJsonObject &date) {
    const QString parts = dateOfParts(date.value(u"date-parts").toArray().at(0).toArray());
    if (!parts.isEmpty()) return parts;
    const QString raw = typedDate(textIn(date, u"raw"));
    return raw.isEmpty() ? typedDate(textIn(date, u"literal")) : raw;
}

std::shared_ptr<const model::CarriedState> carriedByCsl(const QJsonObject &item) {
    const QJsonObject ours = item.value(u"custom").toObject();
    return carriedBy({textIn(ours, u"lectern"), textIn(ours, u"decision"),
                      textIn(ours, u"progress"), textsIn(ours, u"tags"), textsIn(ours, u"lists"),
                      textIn(item, u"note")});
}

std::optional<model::Entry> entryOfCslItem(const QJsonObject &item) {
    model::Entry entry;
    model::Facts &facts = entry.facts;
    entry.carried = carriedByCsl(item);
    const auto plain = [&](const QString &text) { // ours is text, whatever looks like a tag in it
        return entry.carried ? text : withoutRichText(text);
    };
    facts.title.raw = plain(textIn(item, u"title"));
    facts.abstract.raw = plain(textIn(item, u"abstract"));
    facts.authors = authorsOfCsl(item);
    facts.identifiers.arxiv = arxivMentionIn(
        {textIn(item, u"number"), textIn(item, u"publisher"), textIn(item, u"note")});
    facts.identifiers.doi = normalDoi(textIn(item, u"DOI"));
    addAddress(facts, textIn(item, u"URL"));
    addVenue(facts, plain(textIn(item, u"container-title")));
    facts.published = dateOfCsl(item.value(u"issued").toObject());
    return entry;
}

// Many other lists have a type and a title.
std::optional<QByteArray> holderOfCsl(const JsonOutline &outline) {
    const auto holder = outline.holderOf("type");
    if (!holder || outline.holderOf("title") != holder) return std::nullopt;
    for (const char *path : {"issued", "container-title", "author[].family", "author[].literal",
                             "citation-key", "DOI", "title-short", "custom.lectern"})
        if (outline.holderOf(path) == holder) return holder;
    return std::nullopt;
}

} // namespace

bool looksLikeCslJson(const Head &head) {
    return holderOfCsl(JsonOutline(head)).has_value();
}

std::unique_ptr<DigestReader> readCslJson(ByteSource source) {
    JsonFormat format;
    format.facts = {QStringLiteral("bibliography"), QStringLiteral("csl-json"),
                    model::SourceRank::Bibliography, std::nullopt};
    format.holder = holderOfCsl(outlineOf(source)).value_or(QByteArray());
    format.entryOf = entryOfCslItem;
    return std::make_unique<JsonDigestReader>(std::move(source), std::move(format));
}

} // namespace lectern::digest
