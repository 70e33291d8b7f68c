// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_writer.h"
#include "tests/exchange/hostile_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using lectern::exchange::JsonWriter;

namespace {

QByteArray written(const QString &text) {
    JsonWriter json;
    json.text(text);
    return json.bytes();
}

TEST(JsonWriter, KeepsTheOrderInWhichKeysAreGiven) {
    JsonWriter json;
    json.beginObject();
    json.key("z").number(1);
    json.key("a").beginArray();
    json.boolean(true);
    json.beginObject();
    json.endObject();
    json.number(std::nullopt);
    json.endArray();
    json.key("m").texts({QStringLiteral("x"), QString()});
    json.endObject();
    EXPECT_EQ(json.bytes().toStdString(), R"({"z":1,"a":[true,{},null],"m":["x",""]})");
}

TEST(JsonWriter, EscapesWhatATerminalWouldActUpon) {
    EXPECT_EQ(written(QStringLiteral("\x1b[31m")).toStdString(), R"("\u001b[31m")");
    EXPECT_EQ(written(QStringLiteral("\u009b31m")).toStdString(), R"("\u009b31m")");
    EXPECT_EQ(written(QStringLiteral("a\u202eb")).toStdString(), R"("a\u202eb")");
    EXPECT_EQ(written(QStringLiteral("\u007f")).toStdString(), R"("\u007f")");
    EXPECT_EQ(written(QString(QChar(u'\0'))).toStdString(), R"("\u0000")");
}

TEST(JsonWriter, WritesLettersOfEveryScriptAsThemselves) {
    EXPECT_EQ(written(QStringLiteral("é 林 \U0001F916")).toStdString(), "\"é 林 \U0001F916\"");
}

TEST(JsonWriter, ReplacesALoneSurrogate) {
    for (const char16_t half : {u'\xd83d', u'\xdc00'})
        EXPECT_EQ(written(QString(QChar(half))).toStdString(), "\"\uFFFD\"");
}

TEST(JsonWriter, IsReadBackAsTheSameTextWhateverItIs) {
    lectern::tests::HostileText hostile(1);
    for (int round = 0; round < 2000; ++round) {
        const QString text = hostile.next();
        const auto read = QJsonDocument::fromJson("[" + written(text) + "]").array();
        ASSERT_EQ(read.size(), 1) << written(text).toStdString();
        ASSERT_EQ(read.at(0).toString().toStdString(), text.toStdString());
    }
}

} // namespace
