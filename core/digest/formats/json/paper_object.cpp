// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/json/paper_object.h"

#include "core/digest/authors.h"
#include "core/digest/dates.h"
#include "core/digest/json_fields.h"
#include "core/digest/keys.h"

#include <QJsonArray>

#include <cmath>
#include <initializer_list>

namespace lectern::digest {

namespace {

using Names = std::initializer_list<QStringView>;

constexpr Names titleNames = {u"title", u"paper_title", u"Title"};
constexpr Names abstractNames = {u"abstract", u"summary", u"Abstract", u"description"};
constexpr Names authorsNames = {u"authors", u"author", u"Authors"};
constexpr Names publishedNames = {u"published",
                                  u"publicationDate",
                                  u"publication_date",
                                  u"published_date",
                                  u"publishedAt",
                                  u"date",
                                  u"year"};
constexpr Names updatedNames = {u"updated", u"update_date"};
constexpr Names venueNames = {u"venue", u"journal_ref", u"journal-ref", u"journal"};
constexpr Names commentNames = {u"comments", u"comment"};
constexpr Names categoryNames = {u"categories", u"primary_category"};
constexpr Names pageNames = {u"url", u"paper_url", u"link", u"entry_id", u"site"};
constexpr Names arxivNames = {u"arxiv_id",  u"arxivId", u"arxiv",          u"ArXiv",    u"id",
                              u"paper_url", u"url",     u"link",           u"pdf_url",  u"entry_id",
                              u"site",      u"pdf",     u"arxiv_page_url", u"arxiv_url"};
constexpr Names doiNames = {u"doi", u"DOI"};
constexpr Names codeNames = {u"githubRepo", u"github_links", u"github", u"code"};

// A text, or what holds one: {"value": text}, a number that is a year.
QString textOf(const QJsonValue &value) {
    if (value.isObject()) return textOf(value.toObject().value(u"value"));
    if (value.isDouble() && value.toDouble() == std::floor(value.toDouble()))
        return QString::number(value.toDouble(), 'f', 0);
    return value.toString();
}

// The object and those inside of it that tell of the same paper.
QList<QJsonObject> layersOf(const QJsonObject &object) {
    QList<QJsonObject> layers = {object};
    for (const QStringView name : {u"content", u"details", u"externalIds"})
        if (const QJsonObject inner = object.value(name).toObject(); !inner.isEmpty())
            layers.append(inner);
    return layers;
}

QJsonValue firstOf(const QList<QJsonObject> &layers, Names names) {
    for (const QJsonObject &layer : layers)
        for (const QStringView name : names)
            if (const QJsonValue value = layer.value(name); !value.isNull() && !value.isUndefined())
                return value;
    return {};
}

QString firstTextOf(const QList<QJsonObject> &layers, Names names) {
    for (const QJsonObject &layer : layers)
        for (const QStringView name : names)
            if (const QString text = textOf(layer.value(name)); !text.isEmpty()) return text;
    return {};
}

QString arxivIdOf(const QList<QJsonObject> &layers) {
    for (const QJsonObject &layer : layers)
        for (const QStringView name : arxivNames)
            if (const QString text = textOf(layer.value(name)); !normalArxivId(text).isEmpty())
                return text;
    return {};
}

// Texts of an array, of a text that is a list, or of objects with a name.
QStringList namesOf(const QJsonValue &value) {
    if (value.isString()) return authorsIn(value.toString());
    if (value.isObject()) return namesOf(value.toObject().value(u"value"));
    QStringList names;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        const QString name =
            element.isObject() ? textIn(element.toObject(), u"name") : element.toString();
        if (!name.isEmpty()) names.append(name);
    }
    return names;
}

QStringList wordsOf(const QJsonValue &value) {
    if (value.isArray()) return namesOf(value);
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}

QList<model::Link> codeLinksOf(const QList<QJsonObject> &layers) {
    const QJsonValue value = firstOf(layers, codeNames);
    const QStringList urls = value.isArray() ? namesOf(value) : QStringList(textOf(value));
    QList<model::Link> links;
    for (const QString &url : urls)
        if (url.startsWith(u"http")) links.append({model::LinkKind::Code, url});
    return links;
}

bool isNote(const QJsonObject &object) {
    return object.value(u"content").isObject() && object.contains(u"forum");
}

void addNote(const QJsonObject &note, model::Facts &facts) {
    facts.identifiers.openReview = textIn(note, u"forum");
    facts.url = QStringLiteral("https://openreview.net/forum?id=") + facts.identifiers.openReview;
}

} // namespace

std::optional<model::Entry> entryOfPaperObject(const QJsonObject &object) {
    if (isNote(object) && textIn(object, u"forum") != textIn(object, u"id")) return std::nullopt;
    const QList<QJsonObject> layers = layersOf(object);
    model::Entry entry;
    model::Facts &facts = entry.facts;
    facts.title.raw = firstTextOf(layers, titleNames);
    facts.abstract.raw = firstTextOf(layers, abstractNames);
    facts.aiSummary = textIn(object.value(u"tldr").toObject(), u"text");
    facts.authors = namesOf(firstOf(layers, authorsNames));
    facts.identifiers.arxiv = arxivIdOf(layers);
    facts.identifiers.doi = firstTextOf(layers, doiNames);
    facts.url = firstTextOf(layers, pageNames);
    facts.venue = firstTextOf(layers, venueNames);
    facts.categories = wordsOf(firstOf(layers, categoryNames));
    facts.published = isoDateOf(firstTextOf(layers, publishedNames));
    facts.updated = isoDateOf(firstTextOf(layers, updatedNames));
    facts.comments = firstTextOf(layers, commentNames);
    facts.links = codeLinksOf(layers);
    if (isNote(object)) addNote(object, facts);
    entry.readings.upvotes = countIn(object, u"upvotes");
    entry.readings.stars = countIn(object, u"stars");
    return entry;
}

} // namespace lectern::digest
