// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown_text.h"
#include "core/exchange/plain_text.h"
#include "tests/exchange/hostile_text.h"
#include "tests/exchange/markdown_reader.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

struct MarkdownRow {
    const char *text;
    const char *markdown;
};

TEST(MarkdownText, EscapesWhatWouldBeMarkupWithinALine) {
    for (const MarkdownRow &row : {
             MarkdownRow{"plain text, 3.5 % (of 7): a-b", "plain text, 3.5 % (of 7): a-b"},
             MarkdownRow{"*stars* and _lines_", R"(\*stars\* and \_lines\_)"},
             MarkdownRow{"`code`", R"(\`code\`)"},
             MarkdownRow{"[a](b) ![c](d)", R"(\[a\](b) !\[c\](d))"},
             MarkdownRow{"p < 0.05 and x > 1", R"(p \< 0.05 and x > 1)"},
             MarkdownRow{"R&D &copy; &#35;", R"(R&D \&copy; \&\#35;)"},
             MarkdownRow{"$x_1^2$ ~~y~~ a|b", R"(\$x\_1\^2\$ \~\~y\~\~ a\|b)"},
             MarkdownRow{"==mark== %%hide%% --", R"(\=\=mark\=\= \%\%hide\%\% \-\-)"},
             MarkdownRow{"pass@k of @someone", R"(pass@k of \@someone)"},
             MarkdownRow{R"(a\b)", R"(a\\b)"},
             MarkdownRow{"# of papers: 1. first", R"(\# of papers: 1. first)"},
             MarkdownRow{" two\n lines\t", "two lines"},
         })
        EXPECT_EQ(exchange::markdownInline(QString::fromUtf8(row.text)).toStdString(),
                  row.markdown);
}

TEST(MarkdownText, EscapesWhatWouldOpenABlockAtTheStartOfALine) {
    for (const MarkdownRow &row : {
             MarkdownRow{"# heading", R"(\# heading)"},
             MarkdownRow{"- item", R"(\- item)"},
             MarkdownRow{"+ item", R"(\+ item)"},
             MarkdownRow{"* item", R"(\* item)"},
             MarkdownRow{"> quote", R"(\> quote)"},
             MarkdownRow{"12. item", R"(12\. item)"},
             MarkdownRow{"3) item", R"(3\) item)"},
             MarkdownRow{"(a) item", R"((a\) item)"},
             MarkdownRow{"iv. item", R"(iv\. item)"},
             MarkdownRow{"=", R"(\=)"},
             MarkdownRow{"---", R"(\-\-\-)"},
             MarkdownRow{"```", R"(\`\`\`)"},
             MarkdownRow{": definition", R"(\: definition)"},
             MarkdownRow{"    code", "code"},
             MarkdownRow{"2024 was. It is", "2024 was. It is"},
         }) {
        const QStringList lines = exchange::markdownLines(QString::fromUtf8(row.text));
        EXPECT_EQ(lines.join(QLatin1Char('\n')).toStdString(), row.markdown);
    }
}

TEST(MarkdownText, KeepsTheParagraphsOfAText) {
    const auto lines = exchange::markdownLines(QStringLiteral("\r\none\r\n\r\n- two\nthree\n\n"));
    EXPECT_EQ(lines, QStringList({QStringLiteral("one"), QString(), QStringLiteral("\\- two"),
                                  QStringLiteral("three")}));
    EXPECT_TRUE(exchange::markdownLines(QStringLiteral(" \n ")).isEmpty());
}

TEST(MarkdownText, WritesBidirectionalControlsSoThatTheSourceIsNotReordered) {
    EXPECT_EQ(exchange::markdownInline(QStringLiteral("a\u202eb")), QStringLiteral("a&#x202e;b"));
}

TEST(MarkdownText, ReadsBackAsTheSameTextWithinALine) {
    tests::HostileText hostile(2);
    for (int round = 0; round < 3000; ++round) {
        const QString text = hostile.next();
        const QString markdown = exchange::markdownInline(text);
        const auto read = tests::plainTextWithin(markdown);
        ASSERT_TRUE(read) << markdown.toStdString();
        ASSERT_EQ(read->toStdString(), exchange::oneLine(text).toStdString());
    }
}

TEST(MarkdownText, ReadsBackAsTheSameTextLineByLine) {
    tests::HostileText hostile(3);
    for (int round = 0; round < 3000; ++round) {
        const QString text = hostile.next();
        QStringList read;
        for (const QString &line : exchange::markdownLines(text)) {
            const auto plain = tests::plainTextOfLine(line);
            ASSERT_TRUE(plain) << line.toStdString();
            read += *plain;
        }
        ASSERT_EQ(read.join(QLatin1Char(' ')).simplified().toStdString(),
                  exchange::oneLine(text).toStdString());
    }
}

TEST(MarkdownText, LinksOnlyToTheWeb) {
    const QString label = QStringLiteral("code");
    EXPECT_EQ(exchange::markdownLink(label, QStringLiteral("https://a.b/c")),
              QStringLiteral("[code](https://a.b/c)"));
    for (const char *url : {"javascript:alert(1)", "file:///etc/passwd", "/etc/passwd", "https://",
                            "data:text/html,x", ""})
        EXPECT_EQ(exchange::markdownLink(label, QString::fromLatin1(url)), label) << url;
}

TEST(MarkdownText, KeepsALinkInItsBracketsWhateverTheAddressHolds) {
    const QString link = exchange::markdownLink(QStringLiteral("a]b"),
                                                QStringLiteral("https://a.b/(c)_d?e=f&lt;g#h\\i"));
    EXPECT_EQ(link.toStdString(), R"([a\]b](https://a.b/%28c%29_d?e=f&amp;lt;g#h%5Ci))");
}

} // namespace
