// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/facts_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lectern::store {

namespace {

constexpr const char *textKeys[] = {"arxiv", "doi",       "openreview", "url",
                                    "venue", "published", "updated",    "comments"};

// The members behind textKeys, in the same order.
template <typename AnyFacts>
auto textMembers(AnyFacts &facts) {
    return std::array{&facts.identifiers.arxiv,
                      &facts.identifiers.doi,
                      &facts.identifiers.openReview,
                      &facts.url,
                      &facts.venue,
                      &facts.published,
                      &facts.updated,
                      &facts.comments};
}

QJsonArray linkArray(const QList<model::Link> &links) {
    QJsonArray array;
    for (const model::Link &link : links)
        array.append(QJsonObject{{QStringLiteral("kind"), toText(link.kind)},
                                 {QStringLiteral("url"), link.url}});
    return array;
}

QList<model::Link> linksOf(const QJsonArray &array) {
    QList<model::Link> links;
    for (const QJsonValue &value : array) {
        model::Link link{model::LinkKind::Other, value[QStringLiteral("url")].toString()};
        for (int kind = 0; kind <= static_cast<int>(model::LinkKind::Other); ++kind)
            if (toText(static_cast<model::LinkKind>(kind)) ==
                value[QStringLiteral("kind")].toString())
                link.kind = static_cast<model::LinkKind>(kind);
        links.append(link);
    }
    return links;
}

QStringList textsOf(const QJsonArray &array) {
    QStringList texts;
    for (const QJsonValue &value : array)
        texts.append(value.toString());
    return texts;
}

QString compactArray(const QJsonArray &array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

FactsJson factsJsonOf(const model::Facts &facts) {
    return {factsToJson(facts), toJsonArray(facts.authors), toJsonArray(facts.categories),
            toJsonArray(facts.links)};
}

QString factsToJson(const model::Facts &facts) {
    QJsonObject object;
    const auto members = textMembers(facts);
    for (size_t i = 0; i < members.size(); ++i)
        if (!members[i]->isEmpty()) object.insert(QLatin1String(textKeys[i]), *members[i]);
    if (facts.identifiers.version)
        object.insert(QStringLiteral("version"), *facts.identifiers.version);
    if (facts.withdrawn) object.insert(QStringLiteral("withdrawn"), true);
    if (!facts.authors.isEmpty())
        object.insert(QStringLiteral("authors"), QJsonArray::fromStringList(facts.authors));
    if (!facts.categories.isEmpty())
        object.insert(QStringLiteral("categories"), QJsonArray::fromStringList(facts.categories));
    if (!facts.links.isEmpty()) object.insert(QStringLiteral("links"), linkArray(facts.links));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

model::Facts factsFromJson(const QString &json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    model::Facts facts;
    const auto members = textMembers(facts);
    for (size_t i = 0; i < members.size(); ++i)
        *members[i] = object.value(QLatin1String(textKeys[i])).toString();
    if (const QJsonValue version = object.value(QStringLiteral("version")); version.isDouble())
        facts.identifiers.version = version.toInt();
    facts.withdrawn = object.value(QStringLiteral("withdrawn")).toBool();
    facts.authors = textsOf(object.value(QStringLiteral("authors")).toArray());
    facts.categories = textsOf(object.value(QStringLiteral("categories")).toArray());
    facts.links = linksOf(object.value(QStringLiteral("links")).toArray());
    return facts;
}

QString toJsonArray(const QStringList &texts) {
    return compactArray(QJsonArray::fromStringList(texts));
}

QStringList fromJsonArray(const QString &json) {
    return textsOf(QJsonDocument::fromJson(json.toUtf8()).array());
}

QString toJsonArray(const QList<model::Link> &links) {
    return compactArray(linkArray(links));
}

QList<model::Link> linksFromJson(const QString &json) {
    return linksOf(QJsonDocument::fromJson(json.toUtf8()).array());
}

} // namespace lectern::store
