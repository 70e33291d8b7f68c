// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_html.h"

#include "core/digest/formats/hf/hf_api_item.h"
#include "core/digest/html_document.h"
#include "core/digest/json_fields.h"
#include "core/digest/page_reader.h"
#include "core/digest/whole_document.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace lectern::digest {

namespace {

bool carriesProps(const HtmlElement &element) {
    return element.hasClass("SVELTE_HYDRATER");
}

void addHfItem(Page &page, const QJsonObject &item, qint64 line) {
    model::Entry entry = entryOfHfApiItem(item);
    entry.line = line;
    page.entries.append(std::move(entry));
}

void addHfItems(Page &page, const QJsonArray &items, qint64 line) {
    for (const QJsonValue &item : items)
        addHfItem(page, item.toObject(), line);
}

// A page of one paper has it without the item round it.
void takePaper(Page &page, const QJsonObject &props, qint64 line) {
    const QJsonObject item{{QStringLiteral("paper"), props.value(u"paper")}};
    page.facts.day = dailyDayOf(item);
    addHfItem(page, item, line);
}

void takeList(Page &page, const QJsonObject &props, qint64 line) {
    page.facts.day = model::Day::parse(textIn(props, u"dateString")); // of a week or month: none
    addHfItems(page, props.value(u"dailyPapers").toArray(), line);
}

// What a component of the page was given; most were given something else than papers.
void takeProps(Page &page, const HtmlElement &element) {
    const QString text = element.attribute("data-props");
    const bool list = text.contains(u"\"dailyPapers\"");
    if (!list && !text.contains(u"\"paper\"")) return;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject props = document.object();
    if (document.isNull()) {
        ++page.rejected;
        page.warnings.add(element.line(), 0,
                          QCoreApplication::translate(
                              "Lectern", "A list of papers in the page is damaged and left out."));
    } else if (props.value(u"dailyPapers").isArray()) {
        takeList(page, props, element.line());
    } else if (props.value(u"paper").isObject() && page.entries.isEmpty()) {
        takePaper(page, props, element.line());
    }
}

base::Result<Page> hfPageOf(ByteSource &source) {
    LECTERN_ASSIGN(const QByteArray bytes, wholeDocument(source));
    LECTERN_ASSIGN(const HtmlDocument document, HtmlDocument::parse(bytes, source.name()));
    Page page;
    page.facts = {QStringLiteral("hf-daily"), QStringLiteral("hf-html"),
                  model::SourceRank::Metadata, std::nullopt};
    for (const HtmlElement &element : document.root().all("div"))
        if (carriesProps(element)) takeProps(page, element);
    return page;
}

} // namespace

bool looksLikeHfHtml(const Head &head) {
    return looksLikeHtml(head) && head.bytes.contains("SVELTE_HYDRATER");
}

std::unique_ptr<DigestReader> readHfHtml(ByteSource source) {
    return std::make_unique<PageReader>(std::move(source), hfPageOf);
}

} // namespace lectern::digest
