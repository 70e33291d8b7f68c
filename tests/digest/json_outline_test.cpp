// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/json_outline.h"

#include <gtest/gtest.h>

using lectern::digest::Head;
using lectern::digest::JsonOutline;

namespace {

JsonOutline outline(const QByteArray &json) {
    return JsonOutline(Head{json, true});
}

TEST(JsonOutline, NamesKeysAlikeInArraysLinesAndOnTheirOwn) {
    for (const char *json : {R"([{"paper":{"id":"1"}}])", R"({"paper":{"id":"1"}})",
                             "{\"x\":2}\n{\"paper\":{\"id\":\"1\"}}", "[{'paper': {'id': '1'}}]"}) {
        EXPECT_TRUE(outline(json).contains("paper.id")) << json;
        EXPECT_EQ(outline(json).value("paper.id"), "1") << json;
        EXPECT_EQ(outline(json).holderOf("paper.id"), QByteArray()) << json;
    }
}

TEST(JsonOutline, NamesTheMemberThatHoldsTheElements) {
    const JsonOutline wrapped = outline(R"({"n":1,"data":[{"paper":{"id":"1"}}]})");
    EXPECT_EQ(wrapped.holderOf("paper.id"), QByteArray("data"));
    EXPECT_EQ(wrapped.valueIn("data", "paper.id"), "1");
    EXPECT_FALSE(outline(R"({"a":{"data":[{"id":"1"}]}})").holderOf("id"));
}

TEST(JsonOutline, NamesTheMemberThatHoldsTexts) {
    EXPECT_EQ(outline(R"(["{'paper': 1}"])").holderOfTexts("{'paper'"), QByteArray());
    EXPECT_EQ(outline(R"({"data":["{'paper': 1}"]})").holderOfTexts("{'paper'"),
              QByteArray("data"));
    EXPECT_FALSE(outline(R"({"data":"{'paper': 1}"})").holderOfTexts("{'paper'"));
}

TEST(JsonOutline, ReadsAHeadThatIsCutAnywhere) {
    const QByteArray json = R"([{"paper":{"authors":[{"name":"A \"B\""}],"id":"1"}},[2,true]])";
    for (qsizetype size = 0; size <= json.size(); ++size)
        EXPECT_EQ(outline(json.first(size)).contains("paper.id"), size >= 45) << size;
}

TEST(JsonOutline, TellsAnEmptyArrayFromOneThatIsCut) {
    EXPECT_TRUE(outline("[]").isEmptyArray());
    EXPECT_TRUE(outline("\xEF\xBB\xBF[ \n]\n").isEmptyArray());
    EXPECT_FALSE(outline("[").isEmptyArray());
    EXPECT_FALSE(outline("{}").isEmptyArray());
    EXPECT_FALSE(JsonOutline(Head{"[]", false}).isEmptyArray());
}

TEST(JsonOutline, ReadsUtf16ByItsMark) {
    const QString json = QStringLiteral("[{\"id\":7}]");
    QByteArray bytes = "\xFF\xFE";
    bytes.append(reinterpret_cast<const char *>(json.utf16()), json.size() * 2);
    EXPECT_EQ(outline(bytes).value("id"), "7");
}

TEST(JsonOutline, HoldsNothingOfOtherTexts) {
    EXPECT_FALSE(outline("title: {\"id\": 1}").contains("id"));
    EXPECT_FALSE(outline("").contains({}));
}

TEST(JsonOutline, IsNotHeldUpByDeepNesting) {
    EXPECT_FALSE(outline(QByteArray(60000, '[')).contains("id"));
    QByteArray deep;
    for (int i = 0; i < 12000; ++i)
        deep += "{\"a\":";
    EXPECT_TRUE(outline(deep).contains("a.a"));
    EXPECT_TRUE(outline(QByteArray(60000, '}') + deep).contains({}) == false);
}

} // namespace
