// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/formats/hf/hf_api_item.h"
#include "tests/digest/reading.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace lectern;
using tests::text;

namespace {

QJsonObject object(const QByteArray &json) {
    return QJsonDocument::fromJson(json).object();
}

constexpr auto recentItem = R"({"paper":{"id":"2603.01234","authors":[
    {"_id":"1","name":"Ada Example","hidden":true},{"_id":"2","name":"Ben Beispiel"},{"_id":"3"}],
    "publishedAt":"2026-03-02T17:59:58.000Z","submittedOnDailyAt":"2026-03-04T00:00:00.000Z",
    "title":"A Title\n  on Two Lines","summary":"An abstract\nof two lines.","upvotes":0,
    "ai_summary":"In short.","githubRepo":"https://github.com/example/code","githubStars":31,
    "projectPage":"https://example.org/project"},
    "publishedAt":"2026-03-03T01:00:00.000Z","title":"A Title on Two Lines",
    "summary":"Another abstract.","numComments":2})";

TEST(HfApiItem, KeepsTitleAndAbstractOfThePaperAsTheyCame) {
    const model::Entry entry = digest::entryOfHfApiItem(object(recentItem));
    EXPECT_EQ(entry.facts.title.raw, text("A Title\n  on Two Lines"));
    EXPECT_EQ(entry.facts.abstract.raw, text("An abstract\nof two lines."));
    EXPECT_EQ(entry.facts.aiSummary, text("In short."));
}

TEST(HfApiItem, NamesThePaperAndTheDayOfItsFirstVersion) {
    const model::Entry entry = digest::entryOfHfApiItem(object(recentItem));
    EXPECT_EQ(entry.facts.identifiers.arxiv, text("2603.01234"));
    EXPECT_EQ(entry.facts.url, text("https://huggingface.co/papers/2603.01234"));
    EXPECT_EQ(entry.facts.published, text("2026-03-02"));
    EXPECT_EQ(digest::dailyDayOf(object(recentItem)), model::Day::of(2026, 3, 4));
}

TEST(HfApiItem, KeepsHiddenAuthorsForTheyMayBeFirst) {
    const model::Entry entry = digest::entryOfHfApiItem(object(recentItem));
    EXPECT_EQ(entry.facts.authors, QStringList({text("Ada Example"), text("Ben Beispiel")}));
}

TEST(HfApiItem, TakesNoneShownForZeroAndAbsentForUnknown) {
    const model::Entry entry = digest::entryOfHfApiItem(object(recentItem));
    EXPECT_EQ(entry.readings.upvotes, 0);
    EXPECT_EQ(entry.readings.comments, 2);
    EXPECT_EQ(entry.readings.stars, 31);
    const model::Entry bare = digest::entryOfHfApiItem(object(R"({"paper":{"title":"Bare"}})"));
    EXPECT_EQ(bare.readings, model::Readings());
}

TEST(HfApiItem, ClassesTheLinksOfThePaper) {
    const model::Entry entry = digest::entryOfHfApiItem(object(recentItem));
    const QList<model::Link> expected = {
        {model::LinkKind::Code, text("https://github.com/example/code")},
        {model::LinkKind::Project, text("https://example.org/project")}};
    EXPECT_EQ(entry.facts.links, expected);
}

TEST(HfApiItem, TakesWhatThePaperLacksFromTheItem) {
    const model::Entry entry = digest::entryOfHfApiItem(
        object(R"({"paper":{"id":"2603.01234"},"title":"Outer","summary":"Outer too."})"));
    EXPECT_EQ(entry.facts.title.raw, text("Outer"));
    EXPECT_EQ(entry.facts.abstract.raw, text("Outer too."));
}

TEST(HfApiItem, GivesNoTitleForValuesOfOtherTypes) {
    const model::Entry entry = digest::entryOfHfApiItem(object(
        R"({"paper":{"id":5,"title":["x"],"authors":"A","upvotes":-1,"publishedAt":"soon"}})"));
    EXPECT_TRUE(entry.facts.title.raw.isEmpty());
    EXPECT_TRUE(entry.facts.url.isEmpty());
    EXPECT_TRUE(entry.facts.published.isEmpty());
    EXPECT_EQ(entry.readings, model::Readings());
    EXPECT_FALSE(digest::dailyDayOf(object(R"({"paper":[]})")));
}

} // namespace
