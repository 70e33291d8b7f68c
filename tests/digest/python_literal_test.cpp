// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/python_literal.h"
#include "tests/digest/reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace lectern;
using tests::text;

namespace {

struct LiteralCase {
    const char *python;
    const char *json; // of an array around the value
};

QByteArray asJson(const QJsonValue &value) {
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

TEST(PythonLiteral, ReadsWhatReprWrites) {
    const LiteralCase cases[] = {
        {"{'a': 1, 'b': [True, False, None]}", R"([{"a":1,"b":[true,false,null]}])"},
        {R"("It's")", R"(["It's"])"},
        {R"('say "x"')", R"(["say \"x\""])"},
        {R"('It\'s \\ here\n\t')", R"(["It's \\ here\n\t"])"},
        {R"('\xe9\u00df\U0001F600')", "[\"\xC3\xA9\xC3\x9F\xF0\x9F\x98\x80\"]"},
        {R"('\alpha \d')", "[\"\\u0007lpha \\\\d\"]"},
        {"(1, 2.5, -3e2,)", "[[1,2.5,-300]]"},
        {"[nan, inf, -inf]", "[[null,null,null]]"},
        {"{1: 'one'}", R"([{"1":"one"}])"},
        {" {} ", "[{}]"},
        {R"({"a": null, "b": true, "c": NaN})", R"([{"a":null,"b":true,"c":null}])"},
    };
    for (const LiteralCase &c : cases) {
        const auto value = digest::pythonLiteral(text(c.python));
        ASSERT_TRUE(value) << c.python;
        EXPECT_EQ(asJson(*value).toStdString(), c.json) << c.python;
    }
}

TEST(PythonLiteral, RefusesWhatIsNoLiteral) {
    for (const char *python : {"",
                               " ",
                               "{",
                               "{'a'",
                               "{'a':",
                               "{'a': 1",
                               "{'a' 1}",
                               "{'a': 1 'b': 2}",
                               "['a' 'b']",
                               "[1",
                               "'open",
                               R"('open\)",
                               R"('\x4')",
                               R"('\U00110000')",
                               "{'a': 1} x",
                               "f(1)",
                               "{None: 1}",
                               "{[1]: 2}",
                               "[,]",
                               "lambda: 0",
                               "1 2",
                               "]",
                               "{'a': datetime.datetime(2024, 1, 1)}"})
        EXPECT_FALSE(digest::pythonLiteral(text(python))) << python;
}

TEST(PythonLiteral, NestsAsDeepAsJsonMayAndNoDeeper) {
    const auto nested = [](int depth) { return QString(depth, u'[') + QString(depth, u']'); };
    EXPECT_TRUE(digest::pythonLiteral(nested(64)));
    EXPECT_FALSE(digest::pythonLiteral(nested(65)));
    EXPECT_FALSE(digest::pythonLiteral(nested(1'000'000)));
}

TEST(PythonLiteral, TakesManyKeysInAnyOrder) {
    QString python = text("{");
    for (int i = 50'000; i > 0; --i)
        python += QStringLiteral("'%1': 0,").arg(i);
    const auto value = digest::pythonLiteral(python + u'}');
    ASSERT_TRUE(value);
    EXPECT_EQ(value->toObject().size(), 50'000);
}

} // namespace
