// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/papers.h"

namespace lectern::tests {

namespace {

model::Facts omniGenFacts() {
    model::Facts facts;
    facts.title = {QStringLiteral("OmniGen: Unified Image Generation"),
                   QStringLiteral("OmniGen: Unified Image Generation")};
    facts.abstract = {QStringLiteral("We introduce \\emph{OmniGen}."),
                      QStringLiteral("We introduce OmniGen.")};
    facts.aiSummary = QStringLiteral("One model for many tasks.");
    facts.authors = {QStringLiteral("Shitao Xiao"), QStringLiteral("Yueze Wang")};
    facts.identifiers.arxiv = QStringLiteral("2409.11340");
    facts.identifiers.version = 2;
    facts.identifiers.doi = QStringLiteral("10.1000/omni");
    facts.url = QStringLiteral("https://huggingface.co/papers/2409.11340");
    facts.venue = QStringLiteral("CVPR 2025");
    facts.categories = {QStringLiteral("cs.CV"), QStringLiteral("cs.AI")};
    facts.published = QStringLiteral("2024-09-17");
    facts.updated = QStringLiteral("2024-11-21");
    facts.links = {
        {model::LinkKind::Code, QStringLiteral("https://github.com/VectorSpaceLab/OmniGen")}};
    return facts;
}

model::Highlight omniGenHighlight() {
    model::Highlight highlight;
    highlight.uuid = uuidOf(900);
    highlight.meaning = model::Meaning::Claim;
    highlight.quote = QStringLiteral("introduce OmniGen");
    highlight.start = 3;
    highlight.end = 20;
    highlight.comment = QStringLiteral("Compare with Table 2.");
    return highlight;
}

model::Sighting sightingOn(std::optional<model::Day> day) {
    model::Sighting sighting;
    sighting.source = QStringLiteral("hf-daily");
    sighting.format = QStringLiteral("hf-api-json");
    sighting.day = day;
    sighting.position = 1;
    sighting.announced = model::Announced::New;
    sighting.readings.upvotes = 113;
    return sighting;
}

constexpr qint64 decidedMs = 1795425164000; // 2026-11-23T09:12:44Z

} // namespace

QUuid uuidOf(int number) {
    return QUuid(0x0198c2e7, 0x1111, 0x7222, 0x83, 0x33, 0, 0, 0, 0,
                 static_cast<uchar>(number >> 8), static_cast<uchar>(number));
}

model::Paper omniGen() {
    model::Paper paper;
    paper.id = model::PaperId(17);
    paper.uuid = uuidOf(17);
    paper.facts = omniGenFacts();
    paper.added = {decidedMs - 60000, 60};
    paper.decision.state = model::DecisionState::Kept;
    paper.decision.decided = base::Instant{decidedMs, 60};
    paper.tags = {{model::TagId(1), QStringLiteral("rl/offline"), 0, std::nullopt, 1}};
    paper.lists = {QStringLiteral("To read")};
    paper.places = {{QStringLiteral("To read"), QStringLiteral("m"), QStringLiteral("For Monday")}};
    paper.note = {QStringLiteral("Ask *Ana* about this.\n\n- [ ] run it"),
                  base::Instant{decidedMs, 0}};
    paper.newestReadings.upvotes = 113;
    paper.highlights = {omniGenHighlight()};
    paper.attachments = {{QStringLiteral("omnigen.pdf"), QStringLiteral("9f86d081"),
                          model::AttachmentKind::Pdf, 4096}};
    paper.sightings = {sightingOn(model::Day::of(2024, 9, 18)),
                       sightingOn(model::Day::withoutYear(8, 20))};
    return paper;
}

model::Paper titleOnly(const QString &title) {
    model::Paper paper;
    paper.id = model::PaperId(18);
    paper.uuid = uuidOf(18);
    paper.facts.title = {title, title};
    return paper;
}

} // namespace lectern::tests
