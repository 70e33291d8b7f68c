// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/json/carried_json.h"

#include "core/digest/caps.h"
#include "core/digest/decode.h"
#include "core/digest/json_fields.h"
#include "core/digest/tidy.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace lectern::digest {

namespace {

constexpr qsizetype mostOfAKind = 5000;       // tags, lists, highlights of one paper
constexpr qsizetype longestNote = 16LL << 20; // UTF-16 units, as the library has it

QString cleanText(QString text, qsizetype longest = caps::field) {
    replaceForbidden(text);
    replaceLoneSurrogates(text);
    return text.left(longest);
}

// The value of an enumeration whose words toText() gives; the first where it is none of them.
template <typename Value, size_t Size>
Value valueNamed(const QString &name, const std::array<Value, Size> &values) {
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&name](Value value) { return model::toText(value) == name; });
    return found == values.end() ? values.front() : *found;
}

std::optional<base::Instant> carriedInstant(const QJsonObject &object, QStringView key) {
    const QDateTime when = QDateTime::fromString(textIn(object, key), Qt::ISODate);
    if (!when.isValid()) return std::nullopt;
    return base::Instant::of(when);
}

model::Decision carriedDecision(const QJsonObject &paper) {
    model::Decision decision;
    decision.state = model::decisionFromText(textIn(paper, u"decision"))
                         .value_or(model::DecisionState::Undecided);
    decision.decided = carriedInstant(paper, u"decided");
    const QDate until = QDate::fromString(textIn(paper, u"snoozedUntil"), Qt::ISODate);
    if (until.isValid()) decision.until = until;
    return decision;
}

model::Highlight carriedHighlight(const QJsonObject &object) {
    using model::Meaning;
    using model::TextField;
    model::Highlight highlight;
    highlight.uuid = QUuid::fromString(textIn(object, u"uuid"));
    highlight.meaning = valueNamed(textIn(object, u"meaning"),
                                   std::array{Meaning::Claim, Meaning::Method, Meaning::Result,
                                              Meaning::Doubt, Meaning::ToDo});
    highlight.target =
        valueNamed(textIn(object, u"target"), std::array{TextField::Abstract, TextField::Title});
    highlight.quote = cleanText(textIn(object, u"quote"));
    highlight.comment = cleanText(textIn(object, u"comment"));
    highlight.start = countIn(object, u"start").value_or(0);
    highlight.end = countIn(object, u"end").value_or(0);
    highlight.orphan = object.value(u"orphan").toBool();
    highlight.prefix = cleanText(textIn(object, u"prefix"));
    highlight.suffix = cleanText(textIn(object, u"suffix"));
    return highlight;
}

QStringList cleanTexts(const QJsonObject &object, QStringView key) {
    QStringList texts;
    for (const QString &text : textsIn(object, key).mid(0, mostOfAKind))
        texts.append(cleanText(text));
    return texts;
}

// Where on each list; of an export that does not say so yet, on which.
QList<model::PlaceOnList> carriedPlaces(const QJsonObject &paper) {
    QList<model::PlaceOnList> places;
    const QJsonArray values = paper.value(u"places").toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject place = value.toObject();
        if (places.size() < mostOfAKind)
            places.append({cleanText(textIn(place, u"list")), cleanText(textIn(place, u"rank")),
                           cleanText(textIn(place, u"comment")),
                           cleanText(textIn(place, u"description")), countIn(place, u"budget")});
    }
    if (!values.isEmpty()) return places;
    for (const QString &list : cleanTexts(paper, u"lists"))
        places.append({list, {}, {}});
    return places;
}

QList<model::Tag> carriedLooks(const QJsonObject &paper) {
    QList<model::Tag> looks;
    const QJsonArray values = paper.value(u"tagLooks").toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject tag = value.toObject();
        if (looks.size() < mostOfAKind)
            looks.append({{},
                          cleanText(textIn(tag, u"name")),
                          countIn(tag, u"colour").value_or(0),
                          countIn(tag, u"digit"),
                          0});
    }
    return looks;
}

model::Sighting carriedSighting(const QJsonObject &object) {
    using model::Announced;
    model::Sighting sighting;
    sighting.source = cleanText(textIn(object, u"source"));
    sighting.format = cleanText(textIn(object, u"format"));
    sighting.day = model::Day::parse(textIn(object, u"date"));
    sighting.position = countIn(object, u"position").value_or(0);
    sighting.digestSize = countIn(object, u"digestPapers").value_or(0);
    sighting.announced =
        valueNamed(textIn(object, u"announced"), std::array{Announced::Unknown, Announced::New,
                                                            Announced::Cross, Announced::Replaced});
    sighting.readings = {countIn(object, u"upvotes"), countIn(object, u"comments"),
                         countIn(object, u"stars")};
    sighting.digestUuid = QUuid::fromString(textIn(object, u"digest"));
    return sighting;
}

// Those of digests without a name could not be told apart.
QList<model::Sighting> carriedSightings(const QJsonObject &paper) {
    QList<model::Sighting> sightings;
    const QJsonArray values = paper.value(u"sightings").toArray();
    for (const QJsonValue &value : values) {
        const model::Sighting sighting = carriedSighting(value.toObject());
        if (!sighting.digestUuid.isNull() && sightings.size() < mostOfAKind)
            sightings.append(sighting);
    }
    return sightings;
}

// Authors are several texts, any other fact is one.
QStringList carriedFact(const QJsonObject &correction, QStringView key) {
    if (correction.value(key).isArray()) return cleanTexts(correction, key);
    const QString text = cleanText(textIn(correction, key));
    return text.isEmpty() ? QStringList() : QStringList(text);
}

QList<model::CorrectedFact> carriedCorrections(const QJsonObject &paper) {
    const QStringList fields = model::correctableFields();
    QList<model::CorrectedFact> corrections;
    const QJsonArray values = paper.value(u"corrections").toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject object = value.toObject();
        const QString field = textIn(object, u"field");
        const QStringList hers = carriedFact(object, u"value");
        const auto same = [&field](const auto &other) { return other.field == field; };
        const bool twice = std::any_of(corrections.cbegin(), corrections.cend(), same);
        if (fields.contains(field) && !hers.isEmpty() && !twice)
            corrections.append({field, hers, carriedFact(object, u"told")});
    }
    return corrections;
}

QList<model::OlderText> carriedOlderTexts(const QJsonObject &paper) {
    using model::TextField;
    QList<model::OlderText> texts;
    const QJsonArray values = paper.value(u"olderTexts").toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject object = value.toObject();
        const QString raw = cleanText(textIn(object, u"raw"));
        const QString text = raw.isEmpty() ? cleanText(textIn(object, u"text")) : raw;
        if (text.trimmed().isEmpty() || texts.size() >= mostOfAKind) continue;
        const TextField field =
            valueNamed(textIn(object, u"field"), std::array{TextField::Abstract, TextField::Title});
        const bool title = field == TextField::Title;
        texts.append({field,
                      {text, title ? tidyTitle(text) : tidy(text)},
                      countIn(object, u"version"),
                      dateIn(object, u"updated")});
    }
    return texts;
}

QList<model::Attachment> carriedAttachments(const QJsonObject &paper) {
    QList<model::Attachment> files;
    const QJsonArray values = paper.value(u"attachments").toArray();
    for (const QJsonValue &value : values) {
        const QJsonObject file = value.toObject();
        if (files.size() < mostOfAKind)
            files.append({cleanText(textIn(file, u"fileName")),
                          cleanText(textIn(file, u"contentHash")),
                          model::attachmentKindFromText(textIn(file, u"kind")),
                          file.value(u"bytes").toInteger()});
    }
    return files;
}

} // namespace

model::CarriedState carriedIn(const QJsonObject &paper) {
    using model::ReadingProgress;
    model::CarriedState state;
    state.uuid = QUuid::fromString(textIn(paper, u"uuid"));
    state.decision = carriedDecision(paper);
    state.progress = valueNamed(
        textIn(paper, u"progress"),
        std::array{ReadingProgress::Unread, ReadingProgress::Reading, ReadingProgress::Read});
    state.tags = cleanTexts(paper, u"tags");
    state.tagLooks = carriedLooks(paper);
    state.citationKey = cleanText(textIn(paper, u"citationKey"));
    state.sightings = carriedSightings(paper);
    state.lists = carriedPlaces(paper);
    state.attachments = carriedAttachments(paper);
    state.corrections = carriedCorrections(paper);
    state.olderTexts = carriedOlderTexts(paper);
    state.abstractRead = cleanText(textIn(paper, u"abstractRead"));
    state.note = {cleanText(textIn(paper, u"note"), longestNote), carriedInstant(paper, u"noted")};
    const QJsonArray highlights = paper.value(u"highlights").toArray();
    for (const QJsonValue &value : highlights)
        if (state.highlights.size() < mostOfAKind)
            state.highlights.append(carriedHighlight(value.toObject()));
    return state;
}

QList<model::CarriedList> carriedListsIn(const QJsonArray &lists) {
    QList<model::CarriedList> carried;
    for (const QJsonValue &value : lists) {
        const QJsonObject list = value.toObject();
        if (carried.size() < mostOfAKind)
            carried.append({cleanText(textIn(list, u"name")),
                            cleanText(textIn(list, u"description")), countIn(list, u"budget")});
    }
    return carried;
}

} // namespace lectern::digest
