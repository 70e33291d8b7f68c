// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/json/kaggle_jsonl.h"

#include "core/digest/authors.h"
#include "core/digest/dates.h"
#include "core/digest/formats/json/paper_object.h"
#include "core/digest/json_digest_reader.h"
#include "core/digest/json_fields.h"
#include "core/digest/json_outline.h"
#include "core/digest/withdrawn.h"

#include <QJsonArray>

namespace lectern::digest {

namespace {

// Family, given, suffix: "Nadolsky", "Pavel", "Jr" to "Pavel Nadolsky Jr".
QString nameOfParts(const QJsonArray &parts) {
    QString name;
    for (const qsizetype i : {1, 0, 2})
        if (const QString part = parts.at(i).toString(); !part.isEmpty())
            name += name.isEmpty() ? part : u' ' + part;
    return name;
}

QStringList authorsOfMetadata(const QJsonObject &metadata) {
    QStringList authors;
    const QJsonArray parsed = metadata.value(u"authors_parsed").toArray();
    for (const QJsonValue &parts : parsed)
        if (const QString name = nameOfParts(parts.toArray()); !name.isEmpty())
            authors.append(name);
    return authors.isEmpty() ? authorsIn(textIn(metadata, u"authors")) : authors;
}

void addVersions(const QJsonArray &versions, model::Facts &facts) {
    if (versions.isEmpty()) return;
    bool isNumber = false;
    const QString last = textIn(versions.last().toObject(), u"version");
    const int number = last.mid(1).toInt(&isNumber);
    if (last.startsWith(u'v') && isNumber && number > 0) facts.identifiers.version = number;
    facts.published = isoDateOf(textIn(versions.first().toObject(), u"created"));
}

model::Entry entryOfMetadata(const QJsonObject &metadata) {
    model::Entry entry;
    model::Facts &facts = entry.facts;
    facts.title.raw = textIn(metadata, u"title");
    facts.abstract.raw = textIn(metadata, u"abstract");
    facts.authors = authorsOfMetadata(metadata);
    facts.identifiers.arxiv = textIn(metadata, u"id");
    facts.identifiers.doi = textIn(metadata, u"doi");
    facts.url = QStringLiteral("https://arxiv.org/abs/") + facts.identifiers.arxiv;
    facts.venue = textIn(metadata, u"journal-ref").simplified();
    facts.categories = textIn(metadata, u"categories").split(u' ', Qt::SkipEmptyParts);
    facts.comments = textIn(metadata, u"comments").simplified();
    facts.withdrawn = saysWithdrawn(facts.comments);
    addVersions(metadata.value(u"versions").toArray(), facts);
    facts.updated = isoDateOf(textIn(metadata, u"update_date"));
    return entry;
}

std::optional<model::Entry> entryOfArxivElement(const QJsonObject &element) {
    if (element.contains(u"arxiv_id")) return entryOfPaperObject(element);
    return entryOfMetadata(element);
}

// Of the metadata; any one may lie behind a long list of authors, beyond the head.
std::optional<QByteArray> holderOfMetadata(const JsonOutline &outline) {
    for (const char *path : {"submitter", "authors_parsed", "versions[].created", "update_date"})
        if (auto holder = outline.holderOf(path); holder && outline.holderOf("id") == holder)
            return holder;
    return std::nullopt;
}

JsonFormat arxivFormat(const JsonOutline &outline) {
    JsonFormat format;
    const auto metadata = holderOfMetadata(outline);
    format.facts = {QStringLiteral("arxiv"), QStringLiteral("kaggle-jsonl"),
                    metadata ? model::SourceRank::Metadata : model::SourceRank::PageCapture,
                    std::nullopt};
    format.holder = metadata ? *metadata : outline.holderOf("arxiv_id").value_or(QByteArray());
    format.entryOf = entryOfArxivElement;
    return format;
}

} // namespace

bool looksLikeKaggleJsonl(const Head &head) {
    const JsonOutline outline(head);
    return holderOfMetadata(outline) || outline.holderOf("arxiv_id");
}

std::unique_ptr<DigestReader> readKaggleJsonl(ByteSource source) {
    JsonFormat format = arxivFormat(outlineOf(source));
    return std::make_unique<JsonDigestReader>(std::move(source), std::move(format));
}

} // namespace lectern::digest
