// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/json/paper_json.h"

#include "core/digest/formats/json/paper_object.h"
#include "core/digest/json_digest_reader.h"
#include "core/digest/json_outline.h"

#include <array>

namespace lectern::digest {

namespace {

constexpr std::array titlePaths = {"title", "paper_title", "content.title"};
constexpr std::array substancePaths = {"abstract", "summary",     "content.abstract", "paperId",
                                       "doi",      "externalIds", "description"};

std::optional<QByteArray> holderOfPapers(const JsonOutline &outline) {
    for (const char *title : titlePaths) {
        const auto holder = outline.holderOf(title);
        for (const char *substance : substancePaths)
            if (holder && outline.holderOf(substance) == holder) return holder;
    }
    return std::nullopt;
}

DigestFacts factsOfPaperJson(const JsonOutline &outline) {
    const auto format = QStringLiteral("paper-json");
    if (outline.holderOf("paperId"))
        return {QStringLiteral("semantic-scholar"), format, model::SourceRank::Metadata, {}};
    if (outline.holderOf("content.title"))
        return {QStringLiteral("openreview"), format, model::SourceRank::Metadata, {}};
    return {QStringLiteral("json"), format, model::SourceRank::PageCapture, {}};
}

} // namespace

bool looksLikePaperJson(const Head &head) {
    return holderOfPapers(JsonOutline(head)).has_value();
}

std::unique_ptr<DigestReader> readPaperJson(ByteSource source) {
    const JsonOutline outline = outlineOf(source);
    JsonFormat format;
    format.facts = factsOfPaperJson(outline);
    format.holder = holderOfPapers(outline).value_or(QByteArray());
    format.entryOf = entryOfPaperObject;
    return std::make_unique<JsonDigestReader>(std::move(source), std::move(format));
}

} // namespace lectern::digest
