// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::readDigest;
using tests::Reading;
using tests::text;

namespace {

QByteArray responseOf(const QByteArray &body) {
    return QJsonDocument(QJsonObject{{text("url"), text("https://example.org/")},
                                     {text("status_code"), 200},
                                     {text("body"), QString::fromUtf8(body)}})
        .toJson();
}

const QByteArray csl = R"([{"type":"book","title":"A “Title”","issued":{}}])";

TEST(HttpResponse, IsReadAsWhatItsBodyIs) {
    const Reading reading = readDigest(responseOf(csl));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.format, text("csl-json"));
    EXPECT_EQ(reading.entries[0].facts.title.raw, text("A “Title”"));
}

TEST(HttpResponse, IsReadInAFormatThatIsNamed) {
    EXPECT_EQ(readDigest(responseOf(csl), text("csl-json")).entries.size(), 1);
}

TEST(HttpResponse, IsRefusedWithoutABody) {
    for (const char *body : {"", " \n"}) {
        const Reading reading = readDigest(responseOf(body));
        ASSERT_TRUE(reading.error);
        EXPECT_EQ(reading.error->code, ErrorCode::NoPapers);
    }
    EXPECT_TRUE(readDigest(R"({"url":"","status_code":1,"body":7})").error);
    EXPECT_TRUE(readDigest(responseOf("prose")).error);
}

TEST(HttpResponse, IsRefusedWhereItIsCutShort) {
    const Reading reading = readDigest(responseOf(csl).chopped(4));
    ASSERT_TRUE(reading.error);
}

TEST(HttpResponse, MayHoldAnother) {
    EXPECT_EQ(readDigest(responseOf(responseOf(csl))).entries.size(), 1);
}

} // namespace
