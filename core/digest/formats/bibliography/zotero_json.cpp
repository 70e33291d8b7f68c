// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/bibliography/zotero_json.h"

#include "core/digest/dates.h"
#include "core/digest/formats/arxiv/arxiv_mention.h"
#include "core/digest/formats/bibliography/bibliography.h"
#include "core/digest/formats/bibliography/carried_fields.h"
#include "core/digest/json_digest_reader.h"
#include "core/digest/json_fields.h"
#include "core/digest/json_outline.h"
#include "core/digest/rich_text.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace lectern::digest {

namespace {

constexpr qsizetype extraAtMost = 16 * 1024; // characters
constexpr std::array<QStringView, 4> zoteroTitles = {u"title", u"caseName", u"nameOfAct",
                                                     u"subject"};
constexpr std::array<QStringView, 6> zoteroVenues = {u"publicationTitle", u"proceedingsTitle",
                                                     u"conferenceName",   u"bookTitle",
                                                     u"repository",       u"publisher"};

template <size_t size>
QString firstZoteroText(const QJsonObject &item, const std::array<QStringView, size> &names) {
    for (const QStringView name : names)
        if (const QString text = textIn(item, name); !text.isEmpty()) return text;
    return {};
}

QString nameOfCreator(const QJsonObject &creator) {
    if (const QString name = textIn(creator, u"name"); !name.isEmpty()) return name;
    return writtenName(textIn(creator, u"firstName"), textIn(creator, u"lastName"), {});
}

QStringList creatorsOfType(const QJsonArray &creators, const QString &type) {
    QStringList names;
    for (const QJsonValue &value : creators) {
        const QJsonObject creator = value.toObject();
        const QString name = nameOfCreator(creator);
        if (textIn(creator, u"creatorType") == type && !name.isEmpty()) names.append(name);
    }
    return names;
}

// A work without an author is that of those named first: its editors, programmers, presenters.
QStringList authorsOfItem(const QJsonObject &item) {
    const QJsonArray creators = item.value(u"creators").toArray();
    const QStringList authors = creatorsOfType(creators, QStringLiteral("author"));
    if (!authors.isEmpty() || creators.isEmpty()) return authors;
    return creatorsOfType(creators, textIn(creators.first().toObject(), u"creatorType"));
}

// The field of fields that Zotero has no place for, one a line.
QString extraOf(const QJsonObject &item) {
    const QString text = textIn(item, u"extra");
    return text.isEmpty() ? textsIn(item, u"extra").join(u'\n') : text;
}

QString doiOfItem(const QJsonObject &item, const QString &extra) {
    if (const QString doi = textIn(item, u"DOI"); !doi.isEmpty()) return doi;
    const QStringList lines = extra.split(u'\n');
    for (const QString &line : lines)
        if (line.startsWith(u"DOI:", Qt::CaseInsensitive)) return line.mid(4).trimmed();
    return {};
}

// The name that our BibTeX gave a paper, kept among what Zotero has no field for: "tex.lectern: …",
// as Better BibTeX does. What stands there besides is not our reader's any more.
QString lecternNameIn(const QString &extra) {
    static const QRegularExpression line(
        QStringLiteral("^(?:tex\\.)?lectern: *([0-9a-f-]{36})\\s*$"),
        QRegularExpression::MultilineOption);
    return extra.size() > extraAtMost ? QString() : line.match(extra).captured(1);
}

// The web API wraps an item with its library and links.
QJsonObject itemIn(const QJsonObject &element) {
    const QJsonObject data = element.value(u"data").toObject();
    return data.contains(u"itemType") ? data : element;
}

std::optional<model::Entry> entryOfZoteroItem(const QJsonObject &element) {
    const QJsonObject item = itemIn(element);
    const QString type = textIn(item, u"itemType");
    if (type == u"note" || type == u"attachment" || type == u"annotation") return std::nullopt;
    const QString extra = extraOf(item);
    model::Entry entry;
    model::Facts &facts = entry.facts;
    facts.title.raw = withoutRichText(firstZoteroText(item, zoteroTitles));
    facts.abstract.raw = withoutRichText(textIn(item, u"abstractNote"));
    facts.authors = authorsOfItem(item);
    facts.identifiers.arxiv =
        arxivMentionIn({textIn(item, u"archiveID"), textIn(item, u"number"), extra});
    facts.identifiers.doi = doiOfItem(item, extra);
    addAddress(facts, textIn(item, u"url"));
    addVenue(facts, firstZoteroText(item, zoteroVenues));
    facts.published = typedDate(textIn(item, u"date"));
    entry.carried = carriedBy({lecternNameIn(extra), {}, {}, {}, {}, {}});
    return entry;
}

std::optional<QByteArray> holderOfZotero(const JsonOutline &outline) {
    for (const char *path : {"itemType", "data.itemType"})
        if (auto holder = outline.holderOf(path)) return holder;
    // What stands before the items may fill the head.
    const bool isBetterBibtex = outline.value("config.label") == "BetterBibTeX JSON";
    const bool hasCollections = outline.containsInAny("collections", "items");
    if (isBetterBibtex || hasCollections) return QByteArray("items");
    return std::nullopt;
}

} // namespace

bool looksLikeZoteroJson(const Head &head) {
    return holderOfZotero(JsonOutline(head)).has_value();
}

std::unique_ptr<DigestReader> readZoteroJson(ByteSource source) {
    JsonFormat format;
    format.facts = {QStringLiteral("zotero"), QStringLiteral("zotero-json"),
                    model::SourceRank::Bibliography, std::nullopt};
    format.holder = holderOfZotero(outlineOf(source)).value_or(QByteArray());
    format.entryOf = entryOfZoteroItem;
    return std::make_unique<JsonDigestReader>(std::move(source), std::move(format));
}

} // namespace lectern::digest
