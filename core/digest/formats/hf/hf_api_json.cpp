// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_api_json.h"

#include "core/digest/formats/hf/hf_api_item.h"
#include "core/digest/formats/json/paper_object.h"
#include "core/digest/json_digest_reader.h"
#include "core/digest/json_outline.h"

#include <array>

namespace lectern::digest {

namespace {

// One of them tells an item, whatever else is before it in a head that may be cut.
constexpr std::array itemPaths = {"paper.id", "paper.authors[].name", "paper.summary",
                                  "paper.ai_summary"};
// The same of a paper on its own, as the API for one gives it.
constexpr auto lonePaperPath = "discussionId";
constexpr std::array addressPaths = {"url", "paper_url", "link"};

std::optional<QByteArray> holderOfItems(const JsonOutline &outline) {
    for (const char *path : itemPaths)
        if (auto holder = outline.holderOf(path)) return holder;
    if (auto holder = outline.holderOfTexts("{'paper'")) return holder;
    return outline.holderOf(lonePaperPath);
}

std::optional<QByteArray> holderOfSavedPages(const JsonOutline &outline) {
    for (const char *path : addressPaths) {
        auto holder = outline.holderOf(path);
        if (holder && outline.valueIn(*holder, path).contains("huggingface.co/papers/"))
            return holder;
    }
    return std::nullopt;
}

std::optional<model::Entry> entryOfHfElement(const QJsonObject &element) {
    if (element.contains(u"paper")) return entryOfHfApiItem(element);
    if (element.contains(u"discussionId"))
        return entryOfHfApiItem({{QStringLiteral("paper"), element}});
    return entryOfPaperObject(element);
}

JsonFormat hfApiFormat(const JsonOutline &outline) {
    JsonFormat format;
    format.facts = {QStringLiteral("hf-daily"), QStringLiteral("hf-api-json"),
                    model::SourceRank::Metadata, std::nullopt};
    format.entryOf = entryOfHfElement;
    format.dayOf = dailyDayOf;
    if (const auto items = holderOfItems(outline)) {
        format.holder = *items;
    } else if (const auto pages = holderOfSavedPages(outline)) {
        const bool hasComments = outline.holderOf("details.abstract").has_value();
        format.holder = *pages;
        format.facts.rank =
            hasComments ? model::SourceRank::Snippet : model::SourceRank::PageCapture;
    }
    return format;
}

} // namespace

bool looksLikeHfApiJson(const Head &head) {
    const JsonOutline outline(head);
    return holderOfItems(outline) || holderOfSavedPages(outline) || outline.isEmptyArray();
}

std::unique_ptr<DigestReader> readHfApiJson(ByteSource source) {
    JsonFormat format = hfApiFormat(outlineOf(source));
    return std::make_unique<JsonDigestReader>(std::move(source), std::move(format));
}

} // namespace lectern::digest
