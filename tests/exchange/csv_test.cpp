// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"

#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;

namespace {

TEST(Csv, WritesAHeaderAndARowAPaper) {
    const QByteArray document = tests::documentOf(Format::Csv, QList{tests::omniGen()});
    EXPECT_TRUE(document.startsWith("key,title,authors,year,published,updated,venue,arxiv,"));
    EXPECT_TRUE(
        document.contains("\n\"xiaoOmniGenUnifiedImage2024\",\"OmniGen: Unified Image Generation\","
                          "\"Shitao Xiao; Yueze Wang\",\"2024\",\"2024-09-17\","))
        << document.toStdString();
    EXPECT_TRUE(document.contains("\"kept\",\"2026-11-23T09:12:44Z\",\"\",\"unread\","));
    EXPECT_TRUE(document.contains("\"Claim: “introduce OmniGen” – Compare with Table 2.\""));
}

TEST(Csv, LetsNoSpreadsheetRunACell) {
    for (const char *start : {"=", "+", "-", "@", "\t", "\r", "＝"}) {
        model::Paper paper = tests::titleOnly(QStringLiteral("A \"title\", quoted"));
        paper.note.text = QString::fromUtf8(start) + QStringLiteral("1+1");
        const QByteArray document = tests::documentOf(Format::Csv, QList{paper});
        const bool lineEnd = QByteArray(start) == "\r"; // becomes a line end like any other
        const QByteArray cell = "\"'" + QByteArray(lineEnd ? "\n" : start) + "1+1\"";
        EXPECT_TRUE(document.contains(cell)) << document.toStdString();
        EXPECT_TRUE(document.contains("\"A \"\"title\"\", quoted\""));
    }
}

TEST(Csv, IsItsHeaderWhereThereAreNoPapers) {
    const QByteArray document = tests::documentOf(Format::Csv, QList<model::Paper>());
    EXPECT_EQ(document.count('\n'), 1);
    EXPECT_TRUE(document.endsWith(",uuid,seal\n"));
    EXPECT_TRUE(tests::writtenInto(Format::Csv, {tests::omniGen()}, document));
}

} // namespace
