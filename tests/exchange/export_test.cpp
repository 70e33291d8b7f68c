// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;

namespace {

const QList<Format> documents = {Format::Bibtex,  Format::Biblatex, Format::Ris,
                                 Format::CslJson, Format::Csv,      Format::Json};
const QList<Format> textFormats =
    QList<Format>{Format::Markdown, Format::Org, Format::Html} + documents;

const QList<model::Paper> &twoPapers() {
    static const QList<model::Paper> two = {tests::omniGen(),
                                            tests::titleOnly(QStringLiteral("Alone"))};
    return two;
}

const QList<model::Paper> &onePaper() {
    static const QList<model::Paper> one = {tests::titleOnly(QStringLiteral("Alone"))};
    return one;
}

TEST(Export, KnowsItsFormatsByName) {
    EXPECT_EQ(exchange::formatNames().join(QLatin1Char(' ')).toStdString(),
              "markdown markdown-folder org html pdf bibtex biblatex ris csl-json csv json");
    for (const QString &name : exchange::formatNames()) {
        const auto format = exchange::formatFromText(name);
        ASSERT_TRUE(format);
        EXPECT_EQ(exchange::toText(*format), name);
    }
    EXPECT_FALSE(exchange::formatFromText(QStringLiteral("Markdown")));
    EXPECT_EQ(exchange::fileSuffix(Format::Bibtex), QStringLiteral("bib"));
}

TEST(Export, WritesOneJsonDocumentWithAPaperOnALine) {
    const QByteArray bytes = tests::documentOf(Format::Json, twoPapers());
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    EXPECT_EQ(document.value(QLatin1String("lectern")).toInt(), 1);
    EXPECT_EQ(document.value(QLatin1String("papers")).toArray().size(), 2);
    EXPECT_TRUE(document.value(QLatin1String("lists")).isArray());
    EXPECT_TRUE(bytes.startsWith("{\"lectern\":1,\"papers\":[\n{\"id\":17,"));
    EXPECT_EQ(bytes.count('\n'), 4);
}

TEST(Export, IsStillAJsonDocumentWithoutPapers) {
    const auto document =
        QJsonDocument::fromJson(tests::documentOf(Format::Json, QList<model::Paper>())).object();
    EXPECT_TRUE(document.value(QLatin1String("papers")).isArray());
}

TEST(Export, WritesAnewIntoAnEmptyFile) {
    for (const Format format : textFormats)
        for (const char *existing : {"", "\n \n"}) {
            SCOPED_TRACE(exchange::toText(format).toStdString());
            const auto bytes = tests::writtenInto(format, twoPapers(), existing, false);
            ASSERT_TRUE(bytes);
            EXPECT_EQ(*bytes, tests::documentOf(format, twoPapers()));
        }
}

TEST(Export, ReplacesADocumentOfItsOwnThatNobodyEdited) {
    for (const Format format : documents) {
        QByteArray old = tests::documentOf(format, twoPapers());
        for (const QByteArray &existing : {old, old.replace("\n", "\r\n")}) {
            const auto bytes = tests::writtenInto(format, onePaper(), existing, false);
            ASSERT_TRUE(bytes);
            EXPECT_EQ(*bytes, tests::documentOf(format, onePaper()));
        }
    }
}

TEST(Export, DeclinesToReplaceWhatItDidNotWriteOrWhatWasEdited) {
    for (const Format format : documents) {
        const QByteArray ours = tests::documentOf(format, twoPapers());
        QByteArray edited = ours;
        edited.replace("Alone", "alone");
        for (const QByteArray &existing :
             {edited, ours + "\n", ours.mid(1), ours.chopped(5), QByteArray("{\"lectern\":1}"),
              QByteArray("@misc{mine,\n  title = {Mine}\n}\n")}) {
            const auto bytes = tests::writtenInto(format, twoPapers(), existing, false);
            ASSERT_FALSE(bytes) << existing.toStdString();
            EXPECT_EQ(bytes.error().code, base::ErrorCode::Declined);
            EXPECT_TRUE(bytes.error().message.endsWith(QLatin1Char('.')));
            EXPECT_TRUE(bytes.error().message.contains(QLatin1String("--replace")));
        }
    }
}

TEST(Export, ReplacesWhateverIsThereWhenAsked) {
    for (const Format format : textFormats) {
        const auto bytes = tests::writtenInto(format, twoPapers(), "not ours", true);
        ASSERT_TRUE(bytes);
        EXPECT_EQ(*bytes, tests::documentOf(format, twoPapers()));
    }
}

TEST(Export, MergesMarkdownWithWhatTheReaderWrote) {
    const auto bytes = tests::writtenInto(Format::Markdown, twoPapers(), "My notes\n", false);
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(bytes->startsWith("My notes\n\n<!-- lectern:paper "));
}

TEST(Export, DeclinesToMergeIntoWhatIsNoText) {
    for (const QByteArray &existing : {QByteArray("\x89PNG\r\n\x1a\n"), QByteArray("caf\xe9\n"),
                                       QByteArray("caf\xc3"), QByteArray("a\0b\n", 4)}) {
        const auto bytes = tests::writtenInto(Format::Markdown, twoPapers(), existing, false);
        ASSERT_FALSE(bytes);
        EXPECT_EQ(bytes.error().code, base::ErrorCode::Declined);
    }
}

} // namespace
