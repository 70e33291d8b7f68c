// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/json_elements.h"
#include "tests/digest/reading.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::text;

namespace {

struct Elements {
    QStringList values; // as compact JSON
    QList<qint64> lines;
    QList<qint64> rejectedLines;
    qint64 rejected = 0;
    QJsonObject members;
    std::optional<base::Error> error;
};

QString asText(const QJsonValue &value) {
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1).chopped(1));
}

Elements elementsOf(const QByteArray &json, const QByteArray &holder = {},
                    const QByteArray &kept = {}) {
    QBuffer buffer;
    buffer.setData(json);
    buffer.open(QIODevice::ReadOnly);
    digest::ByteSource source(buffer, text("papers.json"));
    digest::Warnings warnings;
    digest::JsonElements elements(source, warnings, holder, kept);
    Elements result;
    while (true) {
        const auto element = elements.next();
        if (!element) result.error = element.error();
        if (!element || !*element) break;
        result.values.append(asText((*element)->value));
        result.lines.append((*element)->line);
    }
    result.rejected = elements.rejected();
    result.members = elements.members();
    for (const model::ImportWarning &warning : warnings.list())
        result.rejectedLines.append(warning.line);
    return result;
}

TEST(JsonElements, GivesTheElementsOfAnArrayWithTheirLines) {
    const Elements read =
        elementsOf("\xEF\xBB\xBF [\n {\"a\": 1},\r\n\n {\"b\":\n[2]} ,3,\"x\"]\n");
    EXPECT_EQ(read.values,
              QStringList({text(R"({"a":1})"), text(R"({"b":[2]})"), text("3"), text(R"("x")")}));
    EXPECT_EQ(read.lines, QList<qint64>({2, 4, 5, 5}));
    EXPECT_FALSE(read.error);
}

TEST(JsonElements, GivesOneObjectALineWithTheirLines) {
    const Elements read = elementsOf("{\"a\":1}\n\r\n  {\"b\":2}\r\n{\"c\":3}");
    EXPECT_EQ(read.values,
              QStringList({text(R"({"a":1})"), text(R"({"b":2})"), text(R"({"c":3})")}));
    EXPECT_EQ(read.lines, QList<qint64>({1, 3, 4}));
}

TEST(JsonElements, GivesObjectsThatFollowOneAnother) {
    const Elements read = elementsOf("{\n\"a\":1\n}\n{\n\"b\":2\n}{\"c\":3}");
    EXPECT_EQ(read.values,
              QStringList({text(R"({"a":1})"), text(R"({"b":2})"), text(R"({"c":3})")}));
    EXPECT_EQ(read.lines, QList<qint64>({1, 4, 6}));
    EXPECT_EQ(elementsOf("{\"a\":1}{\"b\":2}").values.size(), 2);
}

TEST(JsonElements, CountsLinesThatEndInCarriageReturns) {
    EXPECT_EQ(elementsOf("[\r{\"a\":1},\r{\"b\":2}]\r").lines, QList<qint64>({2, 3}));
    EXPECT_EQ(elementsOf("{\r\"a\":1\r}\r{\"b\":2}").lines, QList<qint64>({1, 4}));
}

TEST(JsonElements, GivesTheElementsThatAWrapperHolds) {
    const Elements read = elementsOf(
        "{\"date\": \"2024-05-27\",\n\"skip\": [{\"data\": [9]}],\n\"data\": [1,\n2], \"n\": 2}",
        "data");
    EXPECT_EQ(read.values, QStringList({text("1"), text("2")}));
    EXPECT_EQ(read.lines, QList<qint64>({3, 4}));
    EXPECT_EQ(read.members.value(u"date").toString(), text("2024-05-27"));
    EXPECT_EQ(read.members.value(u"n").toInt(), 2);
}

TEST(JsonElements, IsNotMisledByBracketsAndQuotesInStrings) {
    const Elements read = elementsOf(R"([{"a":"]}\"[{"},{"b":"\\"},{"c":"it's"}])");
    EXPECT_EQ(read.values, QStringList({text(R"({"a":"]}\"[{"})"), text(R"({"b":"\\"})"),
                                        text(R"({"c":"it's"})")}));
}

TEST(JsonElements, ReadsWhatPythonPrinted) {
    EXPECT_EQ(elementsOf("{'a': \"it's\", 'b': None}\n{'a': 1}\n").values,
              QStringList({text(R"({"a":"it's","b":null})"), text(R"({"a":1})")}));
    EXPECT_EQ(elementsOf("[{'a': ')'}, {'b': \"]\"}]").values.size(), 2);
    EXPECT_EQ(elementsOf(R"(["{'a': 'x'}"])").values, QStringList(text(R"({"a":"x"})")));
    EXPECT_EQ(elementsOf("[{\"stars\": NaN}]").values, QStringList(text(R"({"stars":null})")));
}

TEST(JsonElements, LeavesOutABrokenElementByItsLine) {
    const Elements array = elementsOf("[{\"a\":1},\n{\"b\" 2},\n{\"c\":3}]");
    EXPECT_EQ(array.values.size(), 2);
    EXPECT_EQ(array.rejected, 1);
    EXPECT_EQ(array.rejectedLines, QList<qint64>{2});
    const Elements lines = elementsOf("{\"a\":1}\n{\"b\":\"2\nnonsense\n{\"c\": [\n{\"d\":4}\n");
    EXPECT_EQ(lines.values, QStringList({text(R"({"a":1})"), text(R"({"d":4})")}));
    EXPECT_EQ(lines.rejectedLines, QList<qint64>({2, 3, 4}));
}

TEST(JsonElements, KeepsTheLinesBehindABrokenFirstOne) {
    const Elements read = elementsOf("{\"a\": \"x\n{\"b\":2}\n");
    EXPECT_EQ(read.values, QStringList(text(R"({"b":2})")));
    EXPECT_EQ(read.rejectedLines, QList<qint64>{1});
}

TEST(JsonElements, RefusesADocumentThatIsCutShort) {
    for (const char *json : {"[", "[{\"a\":1}", "[{\"a\":1},", "[{\"a\":1},{\"b\"", "[{\"a\":\"x",
                             "[1", "[\"a", "[{\"a\":1}\n"}) {
        const Elements read = elementsOf(json);
        ASSERT_TRUE(read.error) << json;
        EXPECT_EQ(read.error->code, ErrorCode::Invalid) << json;
        EXPECT_TRUE(read.error->message.contains(text("cut short"))) << json;
    }
    for (const char *json : {"{", "{\"data\"", "{\"data\":", "{\"data\":[1,2]",
                             "{\"x\":{\"data\":1}", "{\"x\":1,\"data\":[1"})
        EXPECT_TRUE(elementsOf(json, "data").error) << json;
}

TEST(JsonElements, KeepsCompleteLinesOfAFileThatIsCutShort) {
    const Elements read = elementsOf("{\"a\":1}\n{\"b\":2}\n{\"c\":\"thr");
    EXPECT_FALSE(read.error);
    EXPECT_EQ(read.values.size(), 2);
    EXPECT_EQ(read.rejected, 1);
    EXPECT_EQ(read.rejectedLines, QList<qint64>{3});
}

TEST(JsonElements, RefusesWhatIsNoJson) {
    for (const char *json : {"]", "}", "hello", "[1]]", "[1] tail", "[{]", "[)]", "{\"a\":1}\n]"}) {
        const Elements read = elementsOf(json);
        EXPECT_TRUE(read.error || read.rejected == 1) << json;
    }
    EXPECT_EQ(elementsOf("[{\"a\":1}}]").error->code, ErrorCode::Invalid);
    EXPECT_EQ(elementsOf("{\"data\" 1}", "data").error->code, ErrorCode::Invalid);
    EXPECT_EQ(elementsOf("{1:2}", "data").error->code, ErrorCode::Invalid);
}

TEST(JsonElements, LeavesOutWhatNestsDeeperThan64Levels) {
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    const Elements read =
        elementsOf('[' + nested(64) + ",\n" + nested(65) + ",\n" + nested(1'000'000) + ",{}]");
    EXPECT_EQ(read.values.size(), 2);
    EXPECT_EQ(read.rejectedLines, QList<qint64>({2, 3}));
    EXPECT_TRUE(elementsOf(QByteArray(1'000'000, '[')).error);
}

TEST(JsonElements, RefusesAnEntryOfMoreThan8MiB) {
    const QByteArray large = "{\"a\":\"" + QByteArray(9 * 1024 * 1024, 'x') + "\"}";
    for (const QByteArray &json :
         {QByteArray('[' + large + ']'), large, QByteArray(large + '\n')}) {
        const Elements read = elementsOf(json);
        ASSERT_TRUE(read.error);
        EXPECT_EQ(read.error->code, ErrorCode::TooLarge);
        EXPECT_TRUE(read.error->message.contains(text("8 MiB")));
    }
}

TEST(JsonElements, KeepsTheMemberThatIsAskedForAndPassesLargeOnes) {
    const QByteArray list = "[{\"name\":\"" + QByteArray(2000, 'n') + "\"}]";
    const QByteArray large = "[\"" + QByteArray(9 * 1024 * 1024, 'x') + "\"]";
    const QByteArray json = R"({"papers":[1],"lists":)" + list + R"(,"other":)" + list + '}';
    const Elements read = elementsOf(json, "papers", "lists");
    EXPECT_EQ(read.members.keys(), QStringList({text("lists")}));
    EXPECT_EQ(elementsOf(json, "papers").members.size(), 0);
    const Elements passed =
        elementsOf(R"({"papers":[1],"lists":)" + large + '}', "papers", "lists");
    EXPECT_FALSE(passed.error);
    EXPECT_EQ(passed.values, QStringList({text("1")}));
    EXPECT_TRUE(passed.members.isEmpty());
}

TEST(JsonElements, ReadsElementsThatReachOverManyChunks) {
    QByteArray json = "[";
    for (int i = 0; i < 40; ++i)
        json += "{\"text\":\"" + QByteArray(i * 7001, 'y') + "\\\\\"},\n";
    const Elements read = elementsOf(json + "0]");
    EXPECT_EQ(read.values.size(), 41);
    EXPECT_EQ(read.lines.last(), 41);
    EXPECT_EQ(read.rejected, 0);
}

TEST(JsonElements, ReadsBytesThatAreNotUtf8AndSaysSo) {
    const Elements read = elementsOf("[{\"a\":\"Andr\xE9\"}]");
    EXPECT_EQ(read.values, QStringList(text("{\"a\":\"Andr\xC3\xA9\"}")));
    EXPECT_EQ(read.rejectedLines, QList<qint64>{1}); // the line of the warning
    EXPECT_EQ(read.rejected, 0);
}

TEST(JsonElements, TakesTheLastOfAKeyThatRepeats) {
    EXPECT_EQ(elementsOf("[{\"a\":1,\"a\":2}]").values, QStringList(text(R"({"a":2})")));
}

TEST(JsonElements, FindsNothingInNothing) {
    for (const char *json : {"", " \n", "[]", "[ ]", "[\n]\n[]"}) {
        const Elements read = elementsOf(json);
        EXPECT_TRUE(read.values.isEmpty() && !read.error) << json;
    }
    EXPECT_FALSE(elementsOf("{}", "data").error);
    EXPECT_FALSE(elementsOf("{\"data\":[]}", "data").error);
}

} // namespace
