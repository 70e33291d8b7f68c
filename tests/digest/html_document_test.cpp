// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/html_document.h"
#include "core/digest/html_survey.h"
#include "tests/digest/reading.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using digest::HtmlDocument;
using digest::HtmlElement;
using tests::text;

namespace {

HtmlDocument parsed(const QByteArray &html) {
    auto document = HtmlDocument::parse(html, text("page.html"));
    if (!document) qFatal("refused: %s", qPrintable(document.error().message));
    return std::move(*document);
}

QString messageOf(const QByteArray &html, ErrorCode code) {
    const auto document = HtmlDocument::parse(html, text("page.html"));
    if (document) return text("not refused");
    return document.error().code == code ? document.error().message : text("refused otherwise");
}

TEST(HtmlDocument, FindsElementsInDocumentOrder) {
    const HtmlDocument page = parsed("<ul><li>a<li><b>b</b></ul><p>no<ul><li>c</ul>");
    QStringList texts;
    for (const HtmlElement &item : page.root().all("li"))
        texts.append(item.text());
    EXPECT_EQ(texts, QStringList({text("a"), text("b"), text("c")}));
}

TEST(HtmlDocument, DecodesEntitiesOnceAndOnlyAfterTheAttributeHasEnded) {
    const char *const pages[] = {
        R"(<div data-props="{&quot;a&quot;:&quot;&amp;lt; &#39;&gt;&#x1F600;&quot;}">)",
        R"(<div data-props='{"a":"&amp;lt; &apos;>😀"}'>)",
        R"(<div class=x data-props = '{"a":"&amp;lt; &#39;>&#128512;"}' id=y>)",
    };
    for (const char *page : pages)
        EXPECT_EQ(parsed(page).root().all("div").value(0).attribute("data-props"),
                  text(R"({"a":"&lt; '>😀"})"))
            << page;
}

TEST(HtmlDocument, GivesTheTextOfAnElementWithoutScriptsStylesAndComments) {
    const HtmlDocument page = parsed("<div>a &amp; b<br>c<script>x<y</script><style>p{}</style>"
                                     "<!-- d --><i>  e\n</i>&nbsp;&lt;f&gt;</div><p>g");
    EXPECT_EQ(page.root().all("div").value(0).text(), text("a & b\nc  e\n\u00A0<f>"));
}

TEST(HtmlDocument, WalksFromAnElementToItsSurroundings) {
    const HtmlDocument page = parsed("<h3><a class='x  title'>T</a></h3>\n<div>by</div><p>more");
    const HtmlElement link = page.root().all("a").value(0);
    EXPECT_TRUE(link.hasClass("title") && link.hasClass("x") && !link.hasClass("tit"));
    EXPECT_EQ(link.parent().tag(), text("h3"));
    EXPECT_EQ(link.parent().following().text(), text("by"));
    EXPECT_EQ(link.parent().following().line(), 2);
    EXPECT_TRUE(link.following().isNull());
    EXPECT_TRUE(page.root().parent().isNull());
}

TEST(HtmlDocument, GivesNothingOfNoElement) {
    const HtmlElement none;
    EXPECT_TRUE(none.tag().isEmpty());
    EXPECT_TRUE(none.attribute("id").isEmpty());
    EXPECT_TRUE(none.text().isEmpty());
    EXPECT_TRUE(none.all("a").isEmpty());
    EXPECT_TRUE(none.parent().isNull());
    EXPECT_TRUE(none.following().isNull());
    EXPECT_EQ(none.line(), 0);
}

TEST(HtmlDocument, ReadsUtf8WhateverThePageSays) {
    const QByteArray page =
        "<html><head><meta charset='iso-8859-1'></head><body>é苔𝒎</body></html>";
    EXPECT_EQ(parsed(page).root().all("body").value(0).text(), text("é苔𝒎"));
    EXPECT_EQ(parsed("\xEF\xBB\xBF" + page).root().all("body").value(0).text(), text("é苔𝒎"));
    EXPECT_EQ(parsed("<p>caf\xE9 \x93ok\x94</p>").root().text(), text("café “ok”"));
    EXPECT_EQ(parsed(QByteArray("\xFF\xFE<\0p\0>\0\xE9\0", 10)).root().text(), text("é"));
}

TEST(HtmlDocument, ReadsBehindNulBytes) {
    EXPECT_EQ(parsed(QByteArray("<p>a\0b</p><p>c</p>", 18)).root().all("p").size(), 2);
}

TEST(HtmlDocument, RefusesWhatIsCutShort) {
    const QByteArray page =
        "<!DOCTYPE html><html><head><title>t</title><script>if (a<b) x();</script></head>"
        "<body><!-- c --><p class=\"a b\">text</p></body></html>";
    const QByteArray end = "</html>";
    for (qsizetype size = page.indexOf("<html>") + 6; size < page.size() - end.size(); ++size)
        EXPECT_TRUE(messageOf(page.first(size), ErrorCode::Invalid).contains(text("is cut short.")))
            << size;
    EXPECT_EQ(parsed(page).root().all("p").size(), 1);
    for (const char *fragment : {"<p>a<b title='x", "<p>a<!-- b", "<p><style>p{", "<p>a</p"})
        EXPECT_TRUE(messageOf(fragment, ErrorCode::Invalid).contains(text("is cut short.")))
            << fragment;
}

TEST(HtmlDocument, TakesFragmentsAndWrongNesting) {
    EXPECT_EQ(parsed("").root().all("p").size(), 0);
    EXPECT_EQ(parsed("only text").root().text(), text("only text"));
    EXPECT_EQ(parsed("<b><p>a</b>c</p></div></span>").root().text(), text("ac"));
    EXPECT_EQ(parsed("a < b <3 && c").root().text(), text("a < b <3 && c"));
    EXPECT_EQ(parsed("<a href=1 href=2>x</a>").root().all("a").value(0).attribute("href"),
              text("1"));
    EXPECT_EQ(parsed("<p>&unknown; &#xD800; &#0;x").root().all("p").size(), 1);
}

TEST(HtmlDocument, NamesEachCapThatIsMet) {
    const QByteArray deep = QByteArray("<div>").repeated(200'000);
    EXPECT_TRUE(messageOf(deep, ErrorCode::TooLarge).contains(text("deeper than 256")));
    EXPECT_EQ(parsed(QByteArray("<div>").repeated(253)).root().all("div").size(), 253);
    const QByteArray wide = "<p " + QByteArray("a=1 ").repeated(1'000'000) + ">";
    EXPECT_TRUE(messageOf(wide, ErrorCode::TooLarge).contains(text("more than 256 attributes")));
    const QByteArray many = QByteArray("<p>a").repeated(300'000);
    EXPECT_TRUE(messageOf(many, ErrorCode::TooLarge).contains(text("more than 250,000 tags")));
}

TEST(HtmlDocument, IsQuickWithWhatMakesParsersSlow) {
    const QByteArray open = QByteArray("<div>").repeated(250);
    const QByteArray pages[] = {
        open + QByteArray("</b>").repeated(200'000),
        QByteArray("<p><a>").repeated(100'000),
        QByteArray("<table><tr><td>").repeated(80),
        QByteArray("<!-- ").repeated(1'000'000) + "-->",
        QByteArray("<script>").repeated(1'000'000) + "</script>",
        QByteArray("&lt").repeated(500'000),
        "<p>" + QByteArray(2'000'000, '<') + "</p>",
        "<p title='" + QByteArray("&quot;").repeated(300'000) + "'>",
    };
    for (const QByteArray &page : pages) {
        QElapsedTimer timer;
        timer.start();
        const auto document = HtmlDocument::parse(page, text("page.html"));
        EXPECT_LT(timer.elapsed(), 8000) << page.left(300).right(20).constData();
    }
}

TEST(HtmlDocument, KeepsLongTextsAndAttributesWhole) {
    const qsizetype size = 12'000'000;
    const HtmlDocument page =
        parsed("<p title='" + QByteArray(size, 'a') + "'>" + QByteArray(size, 'b') + "</p>");
    EXPECT_EQ(page.root().text().size(), size);
    EXPECT_EQ(page.root().all("p").value(0).attribute("title").size(), size);
}

TEST(HtmlSurvey, CountsTagsAndAttributesButNotWhatScriptsAndCommentsSay) {
    const digest::HtmlSurvey survey =
        digest::surveyOfHtml("<p a b=1 c='x y z' d=\"<q r s>\"><br/><!-- <i j k> --><script>"
                             "if (a<b c d e f g) {}</script></p><img src=a/b/c alt>");
    EXPECT_EQ(survey.mostAttributes, 4);
    EXPECT_EQ(survey.parts, 6 + 4 + 2);
    EXPECT_FALSE(survey.cut);
}

} // namespace
