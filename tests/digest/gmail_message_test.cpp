// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::readDigest;
using tests::Reading;
using tests::text;

namespace {

const QByteArray gmailAlert =
    "<html><body><h3><a class=\"gse_alrt_title\" href=\"https://arxiv.org/abs/"
    "1912.02015\">On the Patience of Lighthouses</a></h3></body></html>";
const QByteArray letter = "From: a@example.org\nSubject: alerts\nDate: Fri, 13 Dec 2019 00:10:00 "
                          "+0200\nContent-Type: text/html\n\n" +
                          gmailAlert;

QString coded(const QByteArray &bytes) {
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
}

QJsonObject part(const char *type, const QByteArray &body) {
    return {{text("mimeType"), text(type)},
            {text("body"), QJsonObject{{text("data"), coded(body)}}}};
}

QByteArray gmail(const QString &key, const QJsonValue &value) {
    return QJsonDocument(
               QJsonObject{{text("id"), text("1")}, {text("threadId"), text("1")}, {key, value}})
        .toJson();
}

QByteArray gmailWith(QJsonObject payload) {
    payload.insert(text("headers"), QJsonArray{QJsonObject{
                                        {text("name"), text("Date")},
                                        {text("value"), text("Fri, 13 Dec 2019 00:10:00 +0200")}}});
    return gmail(text("payload"), payload);
}

void expectAlert(const Reading &reading) {
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.format, text("scholar-alert"));
    EXPECT_EQ(reading.facts.day, model::Day::of(2019, 12, 13));
    EXPECT_EQ(reading.entries[0].line, 0);
}

TEST(GmailMessage, IsReadAsTheMailThatItIs) {
    expectAlert(readDigest(gmailWith(part("text/html", gmailAlert))));
}

TEST(GmailMessage, IsReadInParts) {
    QJsonObject payload{{text("mimeType"), text("multipart/alternative")}};
    payload.insert(text("parts"),
                   QJsonArray{part("text/plain", "x"), part("text/html", gmailAlert)});
    expectAlert(readDigest(gmailWith(payload)));
}

TEST(GmailMessage, IsReadAsItWasSent) {
    expectAlert(readDigest(gmail(text("raw"), coded(letter))));
}

TEST(GmailMessage, IsRefusedWithoutADigestOrCutShort) {
    EXPECT_EQ(readDigest(gmailWith(part("text/plain", "At noon?"))).error->code,
              ErrorCode::NoPapers);
    EXPECT_EQ(readDigest(gmail(text("payload"), 7)).error->code, ErrorCode::NoPapers);
    EXPECT_EQ(readDigest(gmailWith(part("text/html", gmailAlert)).chopped(3)).error->code,
              ErrorCode::Invalid);
}

} // namespace
