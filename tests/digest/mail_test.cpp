// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/digest/reading.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using tests::readDigest;
using tests::Reading;
using tests::text;

namespace {

const QByteArray listing =
    "------------------------------------------------------------------------------\n"
    "Send any comments regarding submissions directly to submitter.\n"
    "------------------------------------------------------------------------------\n"
    " received from  Wed  1 Mar 23 19:00:00 GMT  to  Thu  2 Mar 23 19:00:00 GMT\n"
    "------------------------------------------------------------------------------\n"
    "\\\\\n"
    "arXiv:2303.00763\n"
    "Date: Wed, 1 Mar 2023 19:00:02 GMT   (3197kb,D)\n"
    "\n"
    "Title: On the Patience of Lighthouses\n"
    "Authors: Ada Keeper, Tom Wick\n"
    "Categories: cs.LG\n"
    "\\\\\n"
    "  We watch a lighthouse for a year. Its beam was steady.\n"
    "\\\\ ( https://arxiv.org/abs/2303.00763 ,  3197kb)\n"
    "------------------------------------------------------------------------------\n";

const QByteArray arxivHead = "From: no-reply@arXiv.org (send mail ONLY to cs)\n"
                             "Date: Fri, 3 Mar 2023 01:29:12 +0000\n"
                             "Subject: cs daily 1 new + 0 crosses received\n";

const QByteArray dailyMailPage =
    "<html><body><h1>Daily Papers</h1><p>by AK and the AI research community</p>\n"
    "<p>Here is the selection of papers for today (6 Jul):</p><ul>\n"
    "<li><a href=\"https://huggingface.co/papers/2607.00001?utm=x\">On the Patience of Lighthouses "
    "(113 ▲)</a></li>\n"
    "<li><a href=\"https://huggingface.co/papers/2607.00002?utm=x\">Wicks (a Study) (2 "
    "▲)</a></li>\n"
    "</ul><p>Onwards and upwards</p></body></html>\n";

const QByteArray dailyMailHead = "From: Daily Papers <papers@example.org>\n"
                                 "Date: Mon, 6 Jul 2026 23:30:00 -0400\n"
                                 "Subject: =?utf-8?q?Daily_papers_of_6_Jul_2026?=\n"
                                 "MIME-Version: 1.0\n";

QByteArray inQuotedPrintable(const QByteArray &text) {
    QByteArray encoded;
    qsizetype column = 0;
    for (const char c : text) {
        const bool plain = c == '\n' || (c >= ' ' && c < 127 && c != '=');
        const QByteArray next = plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (c != '\n' && column + next.size() > 60) {
            encoded += "=\n";
            column = 0;
        }
        encoded += next;
        column = c == '\n' ? 0 : column + next.size();
    }
    return encoded;
}

QByteArray multipart(const char *kind, const QByteArray &boundary, const QList<QByteArray> &parts) {
    QByteArray body =
        "Content-Type: multipart/" + QByteArray(kind) + "; boundary=\"" + boundary + "\"\n\n";
    for (const QByteArray &part : parts)
        body += "--" + boundary + '\n' + part + '\n';
    return body + "--" + boundary + "--\n";
}

QByteArray htmlPart(const QByteArray &html) {
    return "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: "
           "quoted-printable\n\n" +
           inQuotedPrintable(html);
}

void expectListing(const Reading &reading) {
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 1);
    EXPECT_EQ(reading.facts.format, text("arxiv-mail"));
    EXPECT_EQ(reading.entries[0].facts.identifiers.arxiv, text("2303.00763"));
    EXPECT_EQ(reading.facts.source, text("arxiv-cs"));
}

TEST(Mail, OfArxivIsReadWithTheDayAndTheListOfItsHead) {
    const Reading reading = readDigest(arxivHead + '\n' + listing);
    expectListing(reading);
    EXPECT_EQ(reading.facts.day, model::Day::of(2023, 3, 3));
    EXPECT_TRUE(reading.warnings.isEmpty());
}

TEST(Mail, NamesLinesOfItsFileWhereItsTextStandsInIt) {
    EXPECT_EQ(readDigest(arxivHead + '\n' + listing).entries[0].line, 14);
}

TEST(Mail, HasNoLinesWhereItsTextIsEncoded) {
    const QByteArray mail =
        arxivHead + "Content-Transfer-Encoding: base64\n\n" + listing.toBase64();
    const Reading reading = readDigest(mail);
    expectListing(reading);
    EXPECT_EQ(reading.entries[0].line, 0);
}

TEST(Mail, IsTheSameWithOtherLineEnds) {
    expectListing(readDigest(QByteArray(arxivHead + '\n' + listing).replace("\n", "\r\n")));
}

TEST(Mail, OfTheDailyPapersIsReadFromItsHtml) {
    const Reading reading = readDigest(
        dailyMailHead + multipart("alternative", "b",
                                  {"\nDaily Papers, see the HTML.\n", htmlPart(dailyMailPage)}));
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    ASSERT_EQ(reading.entries.size(), 2);
    EXPECT_EQ(reading.facts.format, text("hf-mail"));
    EXPECT_EQ(reading.entries[0].facts.identifiers.arxiv, text("2607.00001"));
    EXPECT_EQ(reading.entries[1].facts.title.tidy, text("Wicks (a Study)"));
    EXPECT_TRUE(reading.warnings.isEmpty());
}

TEST(Mail, GivesTheDailyPapersTheYearOfItsSubject) {
    EXPECT_EQ(readDigest(dailyMailHead + htmlPart(dailyMailPage)).facts.day,
              model::Day::of(2026, 7, 6));
}

TEST(Mail, GivesTheDailyPapersTheYearOfItsDateWhereTheSubjectIsAnother) {
    const QByteArray head = "From: a@example.org\nSubject: Fwd: papers\n"
                            "Date: Fri, 1 Jan 2027 08:00:00 +0000\nMIME-Version: 1.0\n";
    const QByteArray page = QByteArray(dailyMailPage).replace("6 Jul", "31 Dec");
    EXPECT_EQ(readDigest(head + htmlPart(page)).facts.day, model::Day::of(2026, 12, 31));
}

TEST(Mail, IsFoundInAForwardedMail) {
    const QByteArray inner = "Content-Type: message/rfc822\n\n" + arxivHead + '\n' + listing;
    const Reading reading = readDigest(
        "From: me@example.org\nSubject: Fwd: look\nDate: Mon, 6 Mar 2023 10:00:00 +0100\n" +
        multipart("mixed", "outer", {"\nSee below.\n", inner}));
    expectListing(reading);
    EXPECT_EQ(reading.facts.day, model::Day::of(2023, 3, 3));
}

TEST(Mail, IsFoundWhereItIsQuoted) {
    QByteArray quoted = "> " + QByteArray(arxivHead + '\n' + listing).replace("\n", "\n> ");
    const Reading reading = readDigest("From: me@example.org\nSubject: Fwd: cs daily\n\n"
                                       "Begin forwarded message:\n\n" +
                                       quoted + '\n');
    ASSERT_FALSE(reading.error) << qPrintable(reading.error->message);
    EXPECT_EQ(reading.entries.size(), 1);
}

TEST(Mail, OfArxivIsFoundInHtmlAlone) {
    for (const char *lineEnd : {"<br>\n", "</div><div>", "</p><p>"}) {
        const QByteArray html = "<html><body><div>" + QByteArray(listing).replace("\n", lineEnd) +
                                "</div></body></html>";
        expectListing(readDigest(arxivHead + htmlPart(html)));
    }
}

TEST(Mail, NamesWhatIsLeftOutInOneWarning) {
    const QByteArray picture = "Content-Type: image/png; name=\"plot.png\"\n\nx\n";
    const QByteArray sheet = "Content-Type: application/pdf\n"
                             "Content-Disposition: attachment; filename=\"paper.pdf\"\n\nx\n";
    const Reading reading =
        readDigest(arxivHead + multipart("mixed", "b", {'\n' + listing, picture, sheet}));
    expectListing(reading);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings[0].message,
              text("Left out of the mail: plot.png (image/png), paper.pdf (application/pdf)."));
}

TEST(Mail, CountsOtherDigestsInIt) {
    const QByteArray first = "Content-Type: message/rfc822\n\n" + arxivHead + '\n' + listing;
    const QByteArray second = QByteArray(first).replace("Subject: cs", "Subject: math");
    const Reading reading = readDigest("From: me@example.org\nSubject: two\n" +
                                       multipart("mixed", "outer", {first, second}));
    expectListing(reading);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_EQ(reading.warnings[0].message, text("Left out of the mail: 1 other digest(s)."));
}

TEST(Mail, SaysWhenTheEncodingIsUnknown) {
    const Reading reading =
        readDigest(arxivHead + "Content-Type: text/plain; charset=x-klingon\n\n" + listing);
    expectListing(reading);
    ASSERT_EQ(reading.warnings.size(), 1);
    EXPECT_TRUE(reading.warnings[0].message.contains(text("“x-klingon”")));
}

TEST(Mail, ReadsEncodingsAndThoseThatLie) {
    const auto authorIn = [](const char *charset, const QByteArray &name) {
        const Reading reading =
            readDigest(arxivHead + "Content-Type: text/plain; charset=" + charset + "\n\n" +
                       QByteArray(listing).replace("Ada Keeper", name));
        return reading.entries.value(0).facts.authors.value(0);
    };
    EXPECT_EQ(authorIn("iso-8859-1", "Andr\xE9 Keeper"), text("André Keeper"));
    EXPECT_EQ(authorIn("iso-8859-2", "\xA9imon Keeper"), text("Šimon Keeper"));
    EXPECT_EQ(authorIn("iso-8859-1", "André Keeper"), text("André Keeper"));
    EXPECT_EQ(authorIn("utf-16", "André Keeper"), text("André Keeper"));
    EXPECT_EQ(authorIn("us-ascii", "Andr\xE9 Keeper"), text("André Keeper"));
}

TEST(Mail, ThatAnEditorSavedInUtf16IsRead) {
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    expectListing(readDigest(encoder(QString::fromUtf8(arxivHead + '\n' + listing))));
}

TEST(Mail, WithoutADigestIsRefused) {
    const Reading reading = readDigest("From: me@example.org\nSubject: Lunch\n\nAt noon?\n");
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::NoPapers);
    EXPECT_TRUE(reading.error->message.contains(text("mail “digest.txt”")));
}

TEST(Mail, IsReadInAFormatThatIsNamed) {
    EXPECT_EQ(readDigest(arxivHead + '\n' + listing, text("arxiv-listing")).facts.format,
              text("arxiv-listing"));
}

TEST(Mail, CapsAreNamed) {
    struct Case {
        QByteArray mail;
        const char *words;
    };
    QByteArray deep = arxivHead;
    for (int i = 0; i < 21; ++i)
        deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                QByteArray::number(i) + '\n';
    QByteArray many = arxivHead + "Content-Type: multipart/mixed; boundary=b\n\n";
    many += QByteArray("--b\n\nx\n").repeated(1001);
    const QByteArray longHead =
        arxivHead + "X-Noise: " + QByteArray(1 << 20, 'x') + "\n\n" + listing;
    const QByteArray large = arxivHead + '\n' + QByteArray((64 << 20) + 1, '\n');
    for (const Case &each :
         {Case{deep, "deeper than 20"}, Case{many, "more than 1,000 parts"},
          Case{longHead, "longer than 1 MiB"}, Case{large, "larger than 64 MiB"}}) {
        const Reading reading = readDigest(each.mail);
        ASSERT_TRUE(reading.error) << each.words;
        EXPECT_EQ(reading.error->code, ErrorCode::TooLarge);
        EXPECT_TRUE(reading.error->message.contains(text(each.words)))
            << qPrintable(reading.error->message);
    }
}

TEST(Mail, WithoutBoundariesIsRefused) {
    const Reading reading = readDigest(arxivHead + "Content-Type: multipart/mixed\n\n" + listing);
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::Invalid);
}

TEST(Mail, IsToldFromAListingThatBeginsLikeOne) {
    const Reading reading =
        readDigest("Date: Fri,  3 Mar 23 01:29:12 GMT\nSubject: cs daily 1 new\n\n" + listing);
    expectListing(reading);
    EXPECT_EQ(reading.entries[0].line, 13);
}

} // namespace
