// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/paper_json.h"

#include "core/base/uuid.h"
#include "core/exchange/json_writer.h"

namespace lectern::exchange {

namespace {

std::optional<qint64> orNull(std::optional<int> number) {
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

QString orNull(const std::optional<base::Instant> &instant) {
    return instant ? instant->toIso() : QString();
}

QString rawWhereDifferent(const model::Text &text) {
    return text.raw == text.tidy ? QString() : text.raw;
}

void addFacts(JsonWriter &json, const model::Facts &facts) {
    json.key("title").text(facts.title.tidy);
    json.key("rawTitle").text(rawWhereDifferent(facts.title));
    json.key("abstract").text(facts.abstract.tidy);
    json.key("rawAbstract").text(rawWhereDifferent(facts.abstract));
    json.key("authors").texts(facts.authors);
    json.key("arxiv").text(facts.identifiers.arxiv);
    json.key("version").number(orNull(facts.identifiers.version));
    json.key("doi").text(facts.identifiers.doi);
    json.key("url").text(facts.url);
    json.key("venue").text(facts.venue);
    json.key("categories").texts(facts.categories);
    json.key("published").text(facts.published);
    json.key("updated").text(facts.updated);
}

void addFact(JsonWriter &json, const QString &field, const QStringList &value) {
    if (field == QLatin1String("authors"))
        json.texts(value);
    else
        json.text(value.value(0));
}

void addCorrections(JsonWriter &json, const QList<model::CorrectedFact> &corrections) {
    json.key("corrections").beginArray();
    for (const model::CorrectedFact &correction : corrections) {
        json.beginObject();
        json.key("field").text(correction.field);
        addFact(json.key("value"), correction.field, correction.value);
        addFact(json.key("told"), correction.field, correction.told);
        json.endObject();
    }
    json.endArray();
}

void addOlderTexts(JsonWriter &json, const QList<model::OlderText> &texts) {
    json.key("olderTexts").beginArray();
    for (const model::OlderText &older : texts) {
        json.beginObject();
        json.key("field").text(model::toText(older.field));
        json.key("text").text(older.text.tidy);
        json.key("raw").text(rawWhereDifferent(older.text));
        json.key("version").number(orNull(older.version));
        json.key("updated").text(older.updated);
        json.endObject();
    }
    json.endArray();
}

// Keys that came later stand behind those of the contract.
void addLaterFacts(JsonWriter &json, const model::Paper &paper) {
    json.key("openreview").text(paper.facts.identifiers.openReview);
    json.key("comments").text(paper.facts.comments);
    json.key("citationKey").text(paper.citationKey);
    addCorrections(json, paper.corrections);
    addOlderTexts(json, paper.olderTexts);
    json.key("abstractRead").text(paper.abstractRead);
}

void addTagLooks(JsonWriter &json, const QList<model::Tag> &tags) {
    json.key("tagLooks").beginArray();
    for (const model::Tag &tag : tags) {
        json.beginObject();
        json.key("name").text(tag.name);
        json.key("colour").number(tag.colour);
        json.key("digit").number(orNull(tag.digit));
        json.endObject();
    }
    json.endArray();
}

void addReaderState(JsonWriter &json, const model::Paper &paper) {
    const model::Decision &decision = paper.decision;
    QStringList tags;
    for (const model::Tag &tag : paper.tags)
        tags += tag.name;
    json.key("decision").text(model::toText(decision.state));
    json.key("decided").text(orNull(decision.decided));
    json.key("snoozedUntil")
        .text(decision.until ? decision.until->toString(Qt::ISODate) : QString());
    json.key("progress").text(model::toText(paper.progress));
    json.key("tags").texts(tags);
    json.key("lists").texts(paper.lists);
    json.key("note").text(paper.note.text);
    json.key("noted").text(orNull(paper.note.noted));
}

void addLinks(JsonWriter &json, const QList<model::Link> &links) {
    json.key("links").beginArray();
    for (const model::Link &link : links) {
        json.beginObject();
        json.key("kind").text(model::toText(link.kind));
        json.key("url").text(link.url);
        json.endObject();
    }
    json.endArray();
}

void addAttachments(JsonWriter &json, const QList<model::Attachment> &attachments) {
    json.key("attachments").beginArray();
    for (const model::Attachment &attachment : attachments) {
        json.beginObject();
        json.key("fileName").text(attachment.fileName);
        json.key("contentHash").text(attachment.contentHash);
        json.key("kind").text(model::toText(attachment.kind));
        json.key("bytes").number(attachment.bytes);
        json.endObject();
    }
    json.endArray();
}

void addHighlights(JsonWriter &json, const QList<model::Highlight> &highlights) {
    json.key("highlights").beginArray();
    for (const model::Highlight &highlight : highlights) {
        json.beginObject();
        json.key("uuid").text(base::toText(highlight.uuid));
        json.key("meaning").text(model::toText(highlight.meaning));
        json.key("target").text(model::toText(highlight.target));
        json.key("quote").text(highlight.quote);
        json.key("start").number(highlight.start);
        json.key("end").number(highlight.end);
        json.key("comment").text(highlight.comment);
        json.key("orphan").boolean(highlight.orphan);
        json.key("prefix").text(highlight.prefix);
        json.key("suffix").text(highlight.suffix);
        json.endObject();
    }
    json.endArray();
}

void addSightings(JsonWriter &json, const QList<model::Sighting> &sightings) {
    json.key("sightings").beginArray();
    for (const model::Sighting &sighting : sightings) {
        json.beginObject();
        json.key("source").text(sighting.source);
        json.key("format").text(sighting.format);
        json.key("date").text(sighting.day ? sighting.day->toIso() : QString());
        json.key("position").number(sighting.position);
        json.key("announced").text(model::toText(sighting.announced));
        json.key("upvotes").number(orNull(sighting.readings.upvotes));
        json.key("comments").number(orNull(sighting.readings.comments));
        json.key("stars").number(orNull(sighting.readings.stars));
        json.key("digest").text(sighting.digestUuid.isNull() ? QString()
                                                             : base::toText(sighting.digestUuid));
        json.key("digestPapers")
            .number(sighting.digestSize > 0 ? std::optional(sighting.digestSize) : std::nullopt);
        json.endObject();
    }
    json.endArray();
}

void addPlaces(JsonWriter &json, const QList<model::PlaceOnList> &places) {
    json.key("places").beginArray();
    for (const model::PlaceOnList &place : places) {
        json.beginObject();
        json.key("list").text(place.list);
        json.key("rank").text(place.rank);
        json.key("comment").text(place.comment);
        json.key("description").text(place.description);
        json.key("budget").number(orNull(place.budget));
        json.endObject();
    }
    json.endArray();
}

} // namespace

QByteArray toJsonLine(const model::Paper &paper) {
    JsonWriter json;
    json.beginObject();
    json.key("id").number(paper.id.value());
    json.key("uuid").text(base::toText(paper.uuid));
    addFacts(json, paper.facts);
    json.key("added").text(paper.added.toIso());
    json.key("withdrawn").boolean(paper.facts.withdrawn);
    addReaderState(json, paper);
    json.key("upvotes").number(orNull(paper.newestReadings.upvotes));
    json.key("stars").number(orNull(paper.newestReadings.stars));
    json.key("aiSummary").text(paper.facts.aiSummary);
    addLinks(json, paper.facts.links);
    addAttachments(json, paper.attachments);
    addHighlights(json, paper.highlights);
    addSightings(json, paper.sightings);
    addPlaces(json, paper.places);
    addTagLooks(json, paper.tags);
    addLaterFacts(json, paper);
    json.endObject();
    return json.bytes();
}

} // namespace lectern::exchange
