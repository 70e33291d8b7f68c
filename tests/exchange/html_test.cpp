// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_text.h"
#include "tests/exchange/hostile_text.h"
#include "tests/exchange/papers.h"
#include "tests/exchange/whole_export.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace lectern;
using exchange::Format;

namespace {

model::Highlight over(qint64 start, qint64 end, model::Meaning meaning) {
    model::Highlight highlight;
    highlight.start = start;
    highlight.end = end;
    highlight.meaning = meaning;
    return highlight;
}

TEST(Html, AsksNobodyForAnythingAndRunsOnlyItsOwn) {
    const QByteArray page = tests::documentOf(Format::Html, QList{tests::omniGen()});
    EXPECT_TRUE(page.contains("default-src 'none'; style-src 'sha256-"));
    EXPECT_EQ(page.count("<script"), 1);
    EXPECT_FALSE(page.contains("src=\"")) << "no picture, no style, no script from elsewhere";
    EXPECT_FALSE(page.contains("<link"));
    EXPECT_FALSE(page.contains(" style=")) << "the policy would not have it";
}

TEST(Html, MarksWhatIsHighlightedWhereItStands) {
    const QString text = QStringLiteral("a\U0001F916b cd\n\nef");
    EXPECT_EQ(exchange::htmlParagraphs(
                  text, {over(1, 3, model::Meaning::Claim), over(2, 5, model::Meaning::Doubt)})
                  .join(QLatin1Char('|'))
                  .toStdString(),
              "a<mark class=\"claim\">\U0001F916</mark><mark class=\"claim doubt\">b</mark>"
              "<mark class=\"doubt\"> c</mark>d|ef");
    EXPECT_EQ(exchange::htmlParagraphs(text, {over(5, 99, model::Meaning::Claim)}).size(), 2)
        << "what lies beyond the text is not shown";
}

TEST(Html, EscapesWhateverTheTextsHold) {
    tests::HostileText hostile(7);
    static const QRegularExpression raw(QStringLiteral("[<>\"'\n]|&(?!#[0-9]+;)"));
    for (int round = 0; round < 3000; ++round) {
        const QString text = hostile.next();
        ASSERT_FALSE(raw.match(exchange::htmlText(text)).hasMatch()) << text.toStdString();
        ASSERT_FALSE(raw.match(exchange::htmlPreformatted(text)).hasMatch()) << text.toStdString();
    }
    EXPECT_EQ(exchange::htmlLink(QStringLiteral("x"), QStringLiteral("javascript:alert(1)")),
              QStringLiteral("x"));
}

TEST(Html, PutsNewPapersBeforeTheFootOfThePage) {
    const QByteArray page = tests::documentOf(Format::Html, QList{tests::omniGen()});
    const QByteArray merged = tests::mergedInto(
        Format::Html, {tests::omniGen(), tests::titleOnly(QStringLiteral("Alone"))}, page);
    EXPECT_LT(merged.indexOf("Alone"), merged.indexOf("<!-- lectern:foot -->"));
    EXPECT_EQ(merged.count("</html>"), 1);
    EXPECT_EQ(merged,
              tests::documentOf(Format::Html, QList{tests::omniGen(),
                                                    tests::titleOnly(QStringLiteral("Alone"))}));
}

} // namespace
