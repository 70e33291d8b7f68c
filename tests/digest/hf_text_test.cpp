// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"
#include "tests/support/samples.h"

#include <QFile>

#include <algorithm>
#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::Reading;
using tests::text;

namespace {

QList<qint64> warnedLines(const Reading &reading) {
    QList<qint64> lines;
    for (const model::ImportWarning &warning : reading.warnings)
        lines.append(warning.line);
    return lines;
}

TEST(HfText, ReadsTheDigestThatTheProjectWasStartedFrom) {
    const auto path = tests::sample(text("000_fab4076032263ef9.txt"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    const Reading reading = tests::readDigestFile(*path);
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 82);
    EXPECT_EQ(reading.facts.source, text("hf-daily"));
    EXPECT_EQ(reading.facts.format, text("hf-text"));
    ASSERT_TRUE(reading.facts.day);
    EXPECT_EQ(reading.facts.day->toIso(), text("--08-20"));
    EXPECT_TRUE(reading.warnings.isEmpty());
    EXPECT_EQ(reading.rejected, 0);

    QFile file(*path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (qsizetype i = 0; i < reading.entries.size(); ++i) {
        const model::Entry &entry = reading.entries[i];
        EXPECT_EQ(entry.position, i + 1);
        EXPECT_EQ(entry.line, 13 + 4 * i);
        EXPECT_EQ(entry.facts.title.raw.toUtf8(), lines[entry.line - 1]);
        EXPECT_EQ(entry.facts.abstract.raw.toUtf8(), lines[entry.line + 1]);
    }
}

TEST(HfText, FindsTheLinksOfThatDigest) {
    const auto path = tests::sample(text("000_fab4076032263ef9.txt"));
    if (!path) GTEST_SKIP() << tests::noSamples;
    QList<model::Link> links;
    for (const model::Entry &entry : tests::readDigestFile(*path).entries)
        links += entry.facts.links;
    EXPECT_EQ(links.size(), 17);
    const auto has = [&links](const char *url, model::LinkKind kind) {
        return links.contains(model::Link{kind, text(url)});
    };
    EXPECT_TRUE(has("https://github.com/NJU-RL/Meta-DT", model::LinkKind::Code));
    EXPECT_TRUE(
        has("https://github.com/BlueVelvetSackOfGoldPotatoes/child-play", model::LinkKind::Code));
    EXPECT_TRUE(has("https://sites.google.com/view/meta-acl", model::LinkKind::Project));
    EXPECT_TRUE(has("https://lucky-light-sun.github.io/proj/shortcut-learning-in-grps/",
                    model::LinkKind::Project));
    EXPECT_TRUE(has("https://seohong.me/projects/hilp/", model::LinkKind::Other));
}

TEST(HfText, LeavesOtherCapturesOfThePageToOtherFormats) {
    for (const char *name : {"firecrawl_search_source-citations_2026-10-02.partial.md",
                             "trending_structured_2026-10.partial.md"}) {
        const auto path = tests::sample(text("hf_text_capture/") + text(name));
        if (!path) GTEST_SKIP() << tests::noSamples;
        const Reading reading = tests::readDigestFile(*path);
        EXPECT_TRUE(reading.error || reading.facts.format != text("hf-text")) << name;
    }
}

TEST(HfText, KeepsTitleAndAbstractByteForByte) {
    const Reading reading = tests::readFixture("three_papers.txt");
    ASSERT_EQ(reading.entries.size(), 3);
    const model::Facts &facts = reading.entries[0].facts;
    EXPECT_EQ(facts.title.raw, text("Moss Drinks the Long Way Round"));
    EXPECT_TRUE(facts.abstract.raw.startsWith(text("Moss has no roots")));
    EXPECT_TRUE(facts.abstract.raw.endsWith(text("All drops are public.")));
    EXPECT_EQ(reading.entries[2].line, 21);
    EXPECT_EQ(reading.entries[2].position, 3);
}

struct Outcome {
    const char *fixture;
    QList<qint64> positionsOfTitles; // lines
    qint64 rejected;
    QList<qint64> warned; // lines
    const char *day;
};

TEST(HfText, TakesWhatIsWholeAndNamesTheRest) {
    const QList<qint64> all = {13, 17, 21};
    const Outcome outcomes[] = {
        {"three_papers.txt", all, 0, {}, "--08-20"},
        {"abstract_missing_in_the_middle.txt", {13, 19}, 1, {17}, "--08-20"},
        {"abstract_missing_at_the_end.txt", {13, 17}, 1, {21}, "--08-20"},
        {"title_missing.txt", {13, 19}, 1, {17}, "--08-20"},
        {"several_blank_lines_and_trailing_blanks.txt", {25, 33, 41}, 0, {}, "--08-20"},
        {"no_blank_lines.txt", {7, 9, 11}, 0, {}, "--08-20"},
        {"a_title_and_its_abstract_touch.txt", {13, 17, 20}, 0, {}, "--08-20"},
        {"abstracts_wrapped_at_72_columns.txt", {13, 20, 27}, 0, {}, "--08-20"},
        {"crlf.txt", all, 0, {}, "--08-20"},
        {"cr_only.txt", all, 0, {}, "--08-20"},
        {"utf8_with_byte_order_mark.txt", all, 0, {}, "--08-20"},
        {"utf16_little_endian.txt", all, 0, {}, "--08-20"},
        {"utf16_big_endian.txt", all, 0, {}, "--08-20"},
        {"windows_1252_in_one_line.txt", all, 0, {19}, "--08-20"},
        {"utf8_damaged_in_one_line.txt", all, 0, {19}, "--08-20"},
        {"nul_in_a_title.txt", all, 0, {17}, "--08-20"},
        {"escape_sequences_in_an_abstract.txt", all, 0, {19}, "--08-20"},
        {"no_day.txt", {11, 15, 19}, 0, {}, ""},
        {"day_that_no_calendar_has.txt", all, 1, {11}, ""},
        {"day_as_a_title.txt", all, 0, {}, "--08-20"},
        {"heading_with_an_unknown_line.txt", {15, 19, 23}, 0, {9}, "--08-20"},
        {"heading_on_several_lines.txt", {19, 23, 27}, 0, {}, "--08-20"},
        {"no_heading.txt", {1, 5, 9}, 0, {}, ""},
        {"no_heading_but_a_day.txt", {3, 7, 11}, 0, {}, "--08-20"},
    };
    for (const Outcome &known : outcomes) {
        SCOPED_TRACE(known.fixture);
        const Reading reading = tests::readFixture(known.fixture);
        EXPECT_FALSE(reading.error) << qPrintable(reading.error->message);
        QList<qint64> titles;
        for (const model::Entry &entry : reading.entries)
            titles.append(entry.line);
        EXPECT_EQ(titles, known.positionsOfTitles);
        EXPECT_EQ(reading.rejected, known.rejected);
        EXPECT_EQ(warnedLines(reading), known.warned);
        EXPECT_EQ(reading.facts.day ? reading.facts.day->toIso() : QString(), text(known.day));
    }
}

TEST(HfText, ReadsTheSameTextInEveryEncoding) {
    const Reading plain = tests::readFixture("three_papers.txt");
    for (const char *fixture :
         {"crlf.txt", "cr_only.txt", "utf8_with_byte_order_mark.txt", "no_blank_lines.txt"}) {
        const Reading other = tests::readFixture(fixture);
        ASSERT_EQ(other.entries.size(), plain.entries.size()) << fixture;
        for (qsizetype i = 0; i < plain.entries.size(); ++i)
            EXPECT_EQ(other.entries[i].facts, plain.entries[i].facts) << fixture;
    }
    for (const char *fixture : {"utf16_little_endian.txt", "utf16_big_endian.txt"})
        EXPECT_TRUE(tests::readFixture(fixture).entries[0].facts.abstract.raw.startsWith(
            text("Möss 苔 𝒎 has no roots")))
            << fixture;
}

TEST(HfText, MendsDamagedLinesAndSaysWhere) {
    const Reading foreign = tests::readFixture("windows_1252_in_one_line.txt");
    EXPECT_TRUE(foreign.entries[1].facts.abstract.raw.contains(text("Génépi’s frost")));
    const Reading damaged = tests::readFixture("utf8_damaged_in_one_line.txt");
    EXPECT_TRUE(damaged.entries[1].facts.abstract.raw.contains(text("Génépi — late’�� frost")));
    const Reading nul = tests::readFixture("nul_in_a_title.txt");
    EXPECT_EQ(nul.entries[1].facts.title.raw, text("Why Do Ferns�Bother to Unroll?"));
    EXPECT_EQ(nul.warnings[0].column, 13);
    const Reading escape = tests::readFixture("escape_sequences_in_an_abstract.txt");
    EXPECT_TRUE(escape.entries[1].facts.abstract.raw.startsWith(text("�[31mFerns�]0;unroll�.")));
}

TEST(HfText, KeepsAWrappedAbstractInOnePieceAndTidiesItToOneLine) {
    const model::Text abstract =
        tests::readFixture("abstracts_wrapped_at_72_columns.txt").entries[0].facts.abstract;
    EXPECT_EQ(abstract.raw.count(u'\n'), 3);
    EXPECT_EQ(abstract.tidy, tests::readFixture("three_papers.txt").entries[0].facts.abstract.tidy);
}

TEST(HfText, KnowsThePageByItsHeading) {
    EXPECT_EQ(tests::readFixture("no_day.txt").facts.source, text("hf-daily"));
    EXPECT_EQ(tests::readFixture("no_heading.txt").facts.source, text("text"));
    EXPECT_EQ(tests::readFixture("no_heading.txt").facts.format, text("hf-text"));
}

// 130 and 141 characters: one could stand where a title does.
constexpr const char *shortAbstract =
    "We present a slow lantern for deep water. It burns for a year and asks for little, and all of "
    "its drawings are public from today on.";
constexpr const char *shortSummary =
    "A lantern that burns under water for a year is drawn, built and measured against three others "
    "that do not, with a study of those who read by it.";

QByteArray headed(const QByteArrayList &blocks) {
    return "Get trending papers in your email inbox!\n\nDaily Papers\n\nAug 20\n\n" +
           blocks.join("\n\n");
}

QByteArrayList titlesIn(const Reading &reading) {
    QByteArrayList titles;
    for (const model::Entry &entry : reading.entries)
        titles += entry.facts.title.raw.toUtf8();
    return titles;
}

TEST(HfText, TakesAShortAbstractWhereOneIsDue) {
    const QByteArray longAbstract(300, 'a');
    const Reading reading = tests::readDigest(headed(
        {"A Slow Lantern", shortAbstract, "Kelp and Time", longAbstract, "Moss", shortSummary}));
    EXPECT_EQ(titlesIn(reading), QByteArrayList({"A Slow Lantern", "Kelp and Time", "Moss"}));
    ASSERT_EQ(reading.entries.size(), 3);
    EXPECT_EQ(reading.entries[0].facts.abstract.raw.toUtf8(), shortAbstract);
    EXPECT_EQ(reading.entries[2].facts.abstract.raw.toUtf8(), shortSummary);
    EXPECT_EQ(reading.rejected, 0);
}

TEST(HfText, TakesAShortAbstractOfACaptureThatLostItsBlankLines) {
    QByteArray text =
        headed({"A Slow Lantern", shortAbstract, "Kelp and Time", QByteArray(300, 'a')});
    text.replace("\n\n", "\n");
    const Reading reading = tests::readDigest(text);
    EXPECT_EQ(titlesIn(reading), QByteArrayList({"A Slow Lantern", "Kelp and Time"}));
}

TEST(HfText, TakesNoTitleForAnAbstract) {
    const QByteArray longAbstract(300, 'a');
    // A title may have a full stop: the long text behind it says that it is one.
    const QByteArray sentence =
        "We show how a slow lantern learns to burn under the water of a lake.";
    const Reading stopped =
        tests::readDigest(headed({"Moss", sentence, longAbstract, "Kelp", longAbstract}));
    EXPECT_EQ(titlesIn(stopped), QByteArrayList({sentence, "Kelp"}));
    EXPECT_EQ(stopped.rejected, 1);
    for (const char *title :
         {"Is a lantern that burns under water for a year all you need, or are two of them?",
          "Less Is More. A Study of Lanterns That Burn Under Water for More Than a Year",
          "towards lanterns that burn under water for a year, vs. Lanterns that do not",
          "A lantern of few words."}) {
        const Reading two =
            tests::readDigest(headed({"Moss", title, "Kelp", longAbstract, "Fern", longAbstract}));
        EXPECT_EQ(titlesIn(two), QByteArrayList({"Kelp", "Fern"})) << title;
        EXPECT_EQ(two.rejected, 2) << title;
    }
}

TEST(HfText, TakesAShortAbstractInChinese) {
    const QByteArray abstract = "我们研究在水下燃烧一年的灯笼。结果表明，它比其他三种灯笼都慢，而且"
                                "读者在它的光下读得更久。代码与数据已经公开。";
    const Reading reading =
        tests::readDigest(headed({"慢灯笼", abstract, "苔藓", abstract, "海带", abstract}));
    EXPECT_EQ(titlesIn(reading), QByteArrayList({"慢灯笼", "苔藓", "海带"}));
}

TEST(HfText, TakesAShortAbstractWithoutTheHeadingOnlyAmongLongOnes) {
    QByteArrayList blocks;
    for (const char *title : {"Moss", "Kelp", "Fern"})
        blocks << title << QByteArray(300, 'a');
    blocks << "A Slow Lantern" << shortAbstract;
    EXPECT_EQ(tests::readDigest(blocks.join("\n\n")).entries.size(), 4);
    EXPECT_TRUE(tests::readDigest(blocks.mid(4).join("\n\n")).error) << "as a letter is built";
}

struct Refusal {
    const char *fixture;
    const char *message; // a part of it
};

TEST(HfText, RefusesWhatHoldsNoPaperInOneSentence) {
    const Refusal refusals[] = {
        {"empty.txt", "is empty"},
        {"only_a_byte_order_mark.txt", "is empty"},
        {"blank_lines_only.txt", "is empty"},
        {"binary.bin", "is a binary file"},
        {"all_nul.bin", "is a binary file"},
        {"prose.txt", "no digest of a kind known"},
        {"mail_with_one_long_paragraph.txt", "is a digest of a kind known"},
        {"page_in_html.txt", "no digest of a kind known"},
        {"fields_without_blank_lines.txt", "no digest of a kind known"},
        {"one_line_of_prose.txt", "no digest of a kind known"},
        {"no_heading_and_one_abstract_missing.txt", "no digest of a kind known"},
        {"heading_without_papers.txt", "No title with an abstract"},
        {"heading_with_titles_only.txt", "No title with an abstract"},
    };
    for (const Refusal &known : refusals) {
        const Reading reading = tests::readFixture(known.fixture);
        ASSERT_TRUE(reading.error) << known.fixture;
        EXPECT_EQ(reading.error->code, ErrorCode::NoPapers) << known.fixture;
        EXPECT_TRUE(reading.error->message.contains(text(known.message)))
            << qPrintable(reading.error->message);
        EXPECT_TRUE(reading.error->message.contains(text(known.fixture)))
            << qPrintable(reading.error->message);
        EXPECT_TRUE(reading.error->message.endsWith(u'.'));
        EXPECT_TRUE(reading.entries.isEmpty());
    }
}

TEST(HfText, TakesNothingFromATextWithoutHeadingThatStopsAlternating) {
    QByteArray many;
    for (int i = 0; i < 400; ++i)
        many += "Title " + QByteArray::number(i) + "\n\n" + QByteArray(250, 'a') + "\n\n";
    EXPECT_EQ(tests::readDigest(many).entries.size(), 400);
    const Reading reading = tests::readDigest(many + "Another title\n\nAnd one more\n");
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::NoPapers);
    EXPECT_TRUE(reading.error->message.contains(text("at line 1601")))
        << qPrintable(reading.error->message);
}

} // namespace
