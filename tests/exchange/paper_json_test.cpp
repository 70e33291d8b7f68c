// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/paper_json.h"
#include "tests/exchange/papers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace lectern;

namespace {

QJsonObject jsonOf(const model::Paper &paper) {
    return QJsonDocument::fromJson(exchange::toJsonLine(paper)).object();
}

TEST(PaperJson, WritesTheKeysOfTheContractInItsOrder) {
    const QByteArray expected =
        R"({"id":17,"uuid":"0198c2e7-1111-7222-8333-000000000011",)"
        R"("title":"OmniGen: Unified Image Generation","rawTitle":null,)"
        R"("abstract":"We introduce OmniGen.","rawAbstract":"We introduce \\emph{OmniGen}.",)"
        R"("authors":["Shitao Xiao","Yueze Wang"],"arxiv":"2409.11340","version":2,)"
        R"("doi":"10.1000/omni","url":"https://huggingface.co/papers/2409.11340",)"
        R"("venue":"CVPR 2025","categories":["cs.CV","cs.AI"],"published":"2024-09-17",)"
        R"("updated":"2024-11-21","added":"2026-11-23T09:11:44Z","withdrawn":false,)"
        R"("decision":"kept","decided":"2026-11-23T09:12:44Z","snoozedUntil":null,)"
        R"("progress":"unread","tags":["rl/offline"],"lists":["To read"],)"
        R"("note":"Ask *Ana* about this.\n\n- [ ] run it","noted":"2026-11-23T09:12:44Z",)"
        R"("upvotes":113,"stars":null,"aiSummary":"One model for many tasks.",)"
        R"("links":[{"kind":"code","url":"https://github.com/VectorSpaceLab/OmniGen"}],)"
        R"("attachments":[{"fileName":"omnigen.pdf","contentHash":"9f86d081","kind":"pdf","bytes":4096}],)"
        R"("highlights":[{"uuid":"0198c2e7-1111-7222-8333-000000000384","meaning":"claim",)"
        R"("target":"abstract","quote":"introduce OmniGen","start":3,"end":20,)"
        R"("comment":"Compare with Table 2.","orphan":false,"prefix":null,"suffix":null}],)"
        R"("sightings":[{"source":"hf-daily","format":"hf-api-json","date":"2024-09-18",)"
        R"("position":1,"announced":"new","upvotes":113,"comments":null,"stars":null,)"
        R"("digest":null,"digestPapers":null},)"
        R"({"source":"hf-daily","format":"hf-api-json","date":"--08-20",)"
        R"("position":1,"announced":"new","upvotes":113,"comments":null,"stars":null,)"
        R"("digest":null,"digestPapers":null}],)"
        R"("places":[{"list":"To read","rank":"m","comment":"For Monday","description":null,)"
        R"("budget":null}],"tagLooks":[{"name":"rl/offline","colour":0,"digit":null}],)"
        R"("openreview":null,"comments":null,"citationKey":null,"corrections":[],)"
        R"("olderTexts":[],"abstractRead":null})";
    EXPECT_EQ(exchange::toJsonLine(tests::omniGen()).toStdString(), expected.toStdString());
}

TEST(PaperJson, WritesNullForWhatIsAbsent) {
    const QJsonObject paper = jsonOf(tests::titleOnly(QStringLiteral("Alone")));
    for (const char *key : {"rawTitle", "abstract", "rawAbstract", "arxiv", "version", "doi", "url",
                            "venue", "published", "updated", "decided", "snoozedUntil", "note",
                            "noted", "upvotes", "stars", "aiSummary"})
        EXPECT_TRUE(paper.value(QLatin1String(key)).isNull()) << key;
    for (const char *key : {"authors", "categories", "tags", "lists", "links", "attachments",
                            "highlights", "sightings"}) {
        ASSERT_TRUE(paper.value(QLatin1String(key)).isArray()) << key;
        EXPECT_TRUE(paper.value(QLatin1String(key)).toArray().isEmpty()) << key;
    }
    EXPECT_EQ(paper.value(QLatin1String("decision")).toString(), QStringLiteral("undecided"));
}

TEST(PaperJson, TellsACorrectionBesideWhatDigestsSaid) {
    model::Paper paper = tests::omniGen();
    paper.corrections = {
        {QStringLiteral("authors"), {QStringLiteral("Ada"), QStringLiteral("Bo")}, {}},
        {QStringLiteral("venue"), {QStringLiteral("CVPR 2025")}, {QStringLiteral("a workshop")}}};
    const QByteArray line = exchange::toJsonLine(paper);
    EXPECT_TRUE(
        line.contains(R"("corrections":[{"field":"authors","value":["Ada","Bo"],"told":[]},)"
                      R"({"field":"venue","value":"CVPR 2025","told":"a workshop"}])"))
        << line.toStdString();
}

TEST(PaperJson, TellsTheTextsThatWereReplaced) {
    model::Paper paper = tests::omniGen();
    paper.olderTexts = {{model::TextField::Abstract,
                         {QStringLiteral("We \\emph{had}."), QStringLiteral("We had.")},
                         1,
                         QStringLiteral("2024-09-17")}};
    EXPECT_TRUE(exchange::toJsonLine(paper).contains(
        R"("olderTexts":[{"field":"abstract","text":"We had.","raw":"We \\emph{had}.",)"
        R"("version":1,"updated":"2024-09-17"}])"));
}

TEST(PaperJson, WritesAReadingOfZeroAsZero) {
    model::Paper paper = tests::titleOnly(QStringLiteral("Unloved"));
    paper.newestReadings.upvotes = 0;
    EXPECT_EQ(jsonOf(paper).value(QLatin1String("upvotes")).toInt(-1), 0);
}

TEST(PaperJson, TellsTheDayOnWhichASnoozedPaperComesBack) {
    model::Paper paper = tests::omniGen();
    paper.decision.state = model::DecisionState::Later;
    paper.decision.until = QDate(2026, 12, 1);
    EXPECT_EQ(jsonOf(paper).value(QLatin1String("decision")).toString(), QStringLiteral("later"));
    EXPECT_EQ(jsonOf(paper).value(QLatin1String("snoozedUntil")).toString(),
              QStringLiteral("2026-12-01"));
}

TEST(PaperJson, StaysOnOneLineWhateverTheTextHolds) {
    model::Paper paper = tests::titleOnly(QStringLiteral("a\nb\r\nc\u2028d\u0085e"));
    paper.note.text = paper.facts.title.tidy;
    const QByteArray line = exchange::toJsonLine(paper);
    EXPECT_FALSE(line.contains('\n'));
    EXPECT_FALSE(line.contains('\r'));
    EXPECT_FALSE(line.contains("\u2028"));
    EXPECT_EQ(jsonOf(paper).value(QLatin1String("note")).toString(), paper.note.text);
}

} // namespace
