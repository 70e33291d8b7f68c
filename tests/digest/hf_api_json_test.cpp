// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::readDigest;
using tests::Reading;
using tests::text;

namespace {

QByteArray item(const char *id, const char *title, const char *day) {
    return QByteArray(R"({"paper":{"id":")") + id +
           R"(","authors":[{"name":"Ada Example","hidden":false}],"publishedAt":"2026-03-02T17:59Z",)"
           R"("submittedOnDailyAt":")" +
           day + R"(T00:00:00.000Z","title":")" + title +
           R"(","summary":"An abstract.\nIts code: https://github.com/example/code.","upvotes":7},)"
           R"("publishedAt":"2026-03-03T01:00:00.000Z","numComments":1})";
}

const QByteArray pythonItem =
    R"({'paper': {'id': '2412.00001', 'title': "Python's Way", 'summary': 'It is \"said\".', )"
    R"('upvotes': 3, 'isPro': False, 'x': None}, 'numComments': 2})";

TEST(HfApiJson, ReadsAnArrayOfItems) {
    const Reading reading = readDigest("[\n" + item("2603.00001", "One", "2026-03-04") + ",\n" +
                                       item("2603.00002", "Two", "2026-03-04") + "\n]\n");
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.facts.format, text("hf-api-json"));
    EXPECT_EQ(reading.facts.source, text("hf-daily"));
    EXPECT_EQ(reading.facts.rank, model::SourceRank::Metadata);
    const model::Entry second = reading.entries[1];
    EXPECT_EQ(second.facts.title.tidy, text("Two"));
    EXPECT_EQ(second.facts.abstract.raw,
              text("An abstract.\nIts code: https://github.com/example/code."));
    EXPECT_EQ(second.facts.links.size(), 1);
    EXPECT_EQ(second.readings.upvotes, 7);
    EXPECT_EQ(second.position, 2);
    EXPECT_EQ(second.line, 3);
}

TEST(HfApiJson, IsOfTheDayThatMostItemsName) {
    const Reading reading = readDigest('[' + item("2603.00001", "One", "2026-03-05") + ',' +
                                       item("2603.00002", "Two", "2026-03-04") + ',' +
                                       item("2603.00003", "Three", "2026-03-04") + ']');
    EXPECT_EQ(reading.facts.day, model::Day::of(2026, 3, 4));
}

TEST(HfApiJson, HasNoDayWhereNoItemNamesOne) {
    const Reading reading =
        readDigest(R"([{"paper":{"id":"2405.00001","title":"Old"},"publishedAt":"2024-05-27"}])");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_FALSE(reading.facts.day);
}

TEST(HfApiJson, ReadsItemsThatPythonPrinted) {
    QByteArray quoted = pythonItem;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    const Reading reading = readDigest("[\n\"" + quoted + "\"\n]");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries[0].facts.title.raw, text("Python's Way"));
    EXPECT_EQ(reading.entries[0].facts.abstract.raw, text("It is \"said\"."));
    EXPECT_EQ(reading.entries[0].readings.comments, 2);
    const Reading wrapped = readDigest(
        R"({"status":"success","date":"2025-01-10","count":1,"data":[")" + quoted + "\"]}");
    EXPECT_EQ(wrapped.entries.size(), 1);
    EXPECT_EQ(wrapped.facts.day, model::Day::of(2025, 1, 10));
    EXPECT_EQ(readDigest('[' + pythonItem + ", " + pythonItem + ']').entries.size(), 2);
}

TEST(HfApiJson, NamesAnItemThatIsNoneByItsLine) {
    const Reading reading =
        readDigest("[\"{'paper': oops}\",\n" + item("2603.00001", "One", "2026-03-04") +
                   ",\n7,\n{\"paper\":{}}]");
    EXPECT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.rejected, 3);
    ASSERT_EQ(reading.warnings.size(), 3);
    EXPECT_EQ(reading.warnings[0].line, 1);
    EXPECT_EQ(reading.warnings[1].line, 3);
    EXPECT_EQ(reading.warnings[2].line, 4);
}

TEST(HfApiJson, ReadsLinesOfItemsAndAPaperOnItsOwn) {
    const QByteArray line = item("2603.00001", "One", "2026-03-04") + '\n';
    EXPECT_EQ(readDigest(line + line).entries.size(), 2);
    const Reading lone = readDigest(
        R"({"id":"2603.00001","title":"Alone","summary":"A.","upvotes":1,"discussionId":"x"})");
    ASSERT_EQ(lone.entries.size(), 1);
    EXPECT_EQ(lone.entries[0].facts.identifiers.arxiv, text("2603.00001"));
    EXPECT_EQ(lone.facts.format, text("hf-api-json"));
}

TEST(HfApiJson, TakesAnEmptyArrayForADayWithoutPapers) {
    const Reading reading = readDigest("[]\n");
    EXPECT_FALSE(reading.error);
    EXPECT_TRUE(reading.entries.isEmpty());
    EXPECT_EQ(reading.facts.format, text("hf-api-json"));
}

TEST(HfApiJson, ReadsUtf16) {
    const QString json = QString::fromUtf8('[' + item("2603.00001", "Über", "2026-03-04") + ']');
    QByteArray bytes = "\xFF\xFE";
    bytes.append(reinterpret_cast<const char *>(json.utf16()), json.size() * 2);
    const Reading reading = readDigest(bytes);
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.entries[0].facts.title.raw, text("Über"));
}

TEST(HfApiJson, RefusesAFileThatIsCutShort) {
    const QByteArray whole = '[' + item("2603.00001", "One", "2026-03-04") + ',' +
                             item("2603.00002", "Two", "2026-03-04") + ']';
    for (const qsizetype size : {whole.size() - 1, whole.size() / 2, whole.size() * 3 / 4}) {
        const Reading reading = readDigest(whole.first(size));
        ASSERT_TRUE(reading.error) << size;
        EXPECT_EQ(reading.error->code, ErrorCode::Invalid) << size;
        EXPECT_TRUE(reading.entries.isEmpty()) << size;
    }
}

TEST(HfApiJson, RefusesAFileOfWhichNothingCouldBeRead) {
    const Reading reading = readDigest("[\"{'paper': oops}\"]");
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::NoPapers);
}

TEST(HfApiJson, ReadsPagesSavedByOthers) {
    const Reading reading = readDigest(R"({"date":"2024-01-15","papers":[{"title":"One",
        "url":"https://huggingface.co/papers/2401.00001","authors":["Ada Example","Ben Beispiel"],
        "pdf_url":"https://arxiv.org/pdf/2401.00001.pdf","abstract":"An\nabstract.","upvotes":65}]})");
    ASSERT_EQ(reading.entries.size(), 1);
    const model::Entry entry = reading.entries[0];
    EXPECT_EQ(entry.facts.title.raw, text("One"));
    EXPECT_EQ(entry.facts.abstract.raw, text("An\nabstract."));
    EXPECT_EQ(entry.facts.authors.size(), 2);
    EXPECT_EQ(entry.facts.identifiers.arxiv, text("2401.00001"));
    EXPECT_EQ(entry.facts.url, text("https://huggingface.co/papers/2401.00001"));
    EXPECT_EQ(entry.readings.upvotes, 65);
    EXPECT_EQ(reading.facts.day, model::Day::of(2024, 1, 15));
    EXPECT_EQ(reading.facts.rank, model::SourceRank::PageCapture);
}

TEST(HfApiJson, BelievesAPageLittleWhoseAbstractMayBeAComment) {
    const Reading reading = readDigest(R"([{"title":"One","stars":"226","authors":[],
        "paper_url":"https://huggingface.co/papers/2401.00001","details":{"abstract":"Nice work!",
        "arxiv_page_url":"https://arxiv.org/abs/2401.00001",
        "github_links":["https://github.com/example/code"]}}])");
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.rank, model::SourceRank::Snippet);
    EXPECT_EQ(reading.entries[0].facts.identifiers.arxiv, text("2401.00001"));
    EXPECT_EQ(reading.entries[0].readings.stars, 226);
    EXPECT_EQ(reading.entries[0].facts.links.size(), 1);
}

struct Sample {
    const char *file;
    qsizetype papers;
    const char *day; // nullptr where it does not say
    const char *firstTitle;
    const char *firstArxiv;
};

TEST(HfApiJson, ReadsTheRealFilesOfAllYears) {
    const auto folder = tests::sample(text("hf_api_json"));
    if (!folder) GTEST_SKIP() << tests::noSamples;
    const Sample samples[] = {
        {"2024-05-27.json", 13, nullptr,
         "ConvLLaVA: Hierarchical Backbones as Visual Encoder for Large Multimodal\n  Models",
         "2405.15738"},
        {"2024-12-11.json", 26, nullptr,
         "STIV: Scalable Text and Image Conditioned Video Generation", "2412.07730"},
        {"2025-01-10.json", 9, "2025-01-10",
         "The GAN is dead; long live the GAN! A Modern GAN Baseline", "2501.05441"},
        {"2025-05-22.json", 27, "2025-05-22",
         "Web-Shepherd: Advancing PRMs for Reinforcing Web Agents", "2505.15277"},
        {"2025-09-30.json", 50, "2025-09-30",
         "SLA: Beyond Sparsity in Diffusion Transformers via Fine-Tunable\n  Sparse-Linear "
         "Attention",
         "2509.24006"},
        {"2026-08-21.json", 17, "2026-08-21",
         "EnvHarness: Awakening Static Worlds for Agent Learning", "2608.19880"}};
    for (const Sample &expected : samples) {
        const Reading reading = tests::readDigestFile(*folder + u'/' + text(expected.file));
        ASSERT_FALSE(reading.error) << expected.file;
        ASSERT_EQ(reading.entries.size(), expected.papers) << expected.file;
        EXPECT_EQ(reading.rejected, 0) << expected.file;
        EXPECT_EQ(reading.warnings.size(), 0) << expected.file;
        EXPECT_EQ(reading.facts.day ? reading.facts.day->toIso() : QString(),
                  text(expected.day ? expected.day : ""))
            << expected.file;
        const model::Facts &first = reading.entries.first().facts;
        EXPECT_EQ(first.title.raw, text(expected.firstTitle)) << expected.file;
        EXPECT_EQ(first.identifiers.arxiv, text(expected.firstArxiv)) << expected.file;
    }
}

TEST(HfApiJson, FindsIdAbstractAuthorsAndVotesOfEveryRealItem) {
    const auto folder = tests::sample(text("hf_api_json"));
    if (!folder) GTEST_SKIP() << tests::noSamples;
    const QStringList files = QDir(*folder).entryList({text("*.json")});
    ASSERT_FALSE(files.isEmpty());
    for (const QString &file : files) {
        const Reading reading = tests::readDigestFile(*folder + u'/' + file);
        EXPECT_FALSE(reading.entries.isEmpty()) << qPrintable(file);
        for (const model::Entry &entry : reading.entries) {
            EXPECT_FALSE(entry.facts.identifiers.arxiv.isEmpty()) << qPrintable(file);
            EXPECT_FALSE(entry.facts.abstract.raw.isEmpty()) << qPrintable(file);
            EXPECT_FALSE(entry.facts.authors.isEmpty()) << qPrintable(file);
            EXPECT_EQ(entry.facts.published.size(), 10) << qPrintable(file);
            EXPECT_TRUE(entry.readings.upvotes) << qPrintable(file);
        }
    }
}

TEST(HfApiJson, ReadsRealPagesSavedByOthers) {
    const auto path = tests::sample(text("hf_scraped_json/binchang_2024-06-15.json"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    const Reading reading = tests::readDigestFile(*path);
    ASSERT_EQ(reading.entries.size(), 30);
    EXPECT_EQ(reading.entries[0].facts.title.tidy, text("Depth Anything V2"));
    EXPECT_EQ(reading.entries[0].facts.identifiers.arxiv, text("2406.09414"));
    EXPECT_EQ(reading.entries[0].readings.upvotes, 92);
    EXPECT_EQ(reading.facts.day, model::Day::of(2024, 6, 15));
}

} // namespace
