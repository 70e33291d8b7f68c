// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/json_value.h"
#include "tests/digest/reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>
#include <gtest/gtest.h>

using namespace lectern;
using tests::text;

namespace {

TEST(JsonValue, UnderstandsEachEscape) {
    const digest::ReadJson read =
        digest::readJson(R"(["a\nb\\nc\\\nd\te\r\/f\"\\","\u0041\u00e9\ud835\udc8e","\\"])");
    ASSERT_TRUE(read.value);
    const QJsonArray texts = read.value->toArray();
    EXPECT_EQ(texts[0].toString(), text("a\nb\\nc\\\nd\te\r/f\"\\"));
    EXPECT_EQ(texts[1].toString(), text("A\u00E9\U0001D48E"));
    EXPECT_EQ(texts[2].toString(), text("\\"));
}

// Escapes are prepared for Qt: whatever stands beside each other, the text is what Qt makes of it.
TEST(JsonValue, ReadsTextsAsQtDoes) {
    constexpr std::array pieces = {"\\n", "\\\\", "\\\"", "\\t", "\\/", "\\r", "\\u000a",
                                   "n",   "é",    "\\b",  "t",   "/",   "x y", "日本"};
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        QByteArray json = "[\"";
        const int count = random.bounded(8);
        for (int i = 0; i < count; ++i)
            json += pieces.at(size_t(random.bounded(int(pieces.size()))));
        json += "\"]";
        const digest::ReadJson read = digest::readJson(json);
        ASSERT_TRUE(read.value) << json.constData();
        EXPECT_EQ(read.value->toArray(), QJsonDocument::fromJson(json).array()) << json.constData();
    }
}

TEST(JsonValue, RefusesAnEscapeOutsideOfATextAndOneCutShort) {
    for (const char *json : {"[1,\\n 2]", "[\"a\\\"]", "[\"a\\", "[\"\\u00\"]"})
        EXPECT_FALSE(digest::readJson(json).value) << json;
}

} // namespace
