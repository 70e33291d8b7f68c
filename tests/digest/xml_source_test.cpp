// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/xml_source.h"
#include "tests/digest/reading.h"

#include <QBuffer>
#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace lectern;
using base::ErrorCode;
using digest::XmlSource;
using tests::text;

namespace {

// All elements as "tag:depth", and what the reading ended with.
struct Walk {
    QStringList elements;
    QString leafText; // of every element called "t"
    std::optional<base::Error> error;
    QList<model::ImportWarning> warnings;
};

base::Status walk(XmlSource &xml, Walk &result) {
    while (true) {
        LECTERN_ASSIGN(const bool found, xml.nextElement());
        if (!found && xml.depth() == 0) return {};
        if (!found) continue;
        result.elements.append(xml.tag().toString() + u':' + QString::number(xml.depth()));
        if (xml.tag() != u"t") continue;
        LECTERN_ASSIGN(const QString leaf, xml.text());
        result.leafText += leaf;
    }
}

Walk walked(const QByteArray &bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    digest::Warnings warnings;
    XmlSource xml(digest::ByteSource(buffer, text("feed.xml")), warnings);
    Walk result;
    if (const auto status = walk(xml, result); !status) result.error = status.error();
    result.warnings = warnings.list();
    return result;
}

void expectError(const QByteArray &bytes, ErrorCode code, const char *part) {
    const Walk result = walked(bytes);
    ASSERT_TRUE(result.error) << bytes.left(60).constData();
    EXPECT_EQ(result.error->code, code) << qPrintable(result.error->message);
    EXPECT_TRUE(result.error->message.contains(text(part))) << qPrintable(result.error->message);
    EXPECT_TRUE(result.error->message.contains(text("feed.xml")));
    EXPECT_TRUE(result.error->message.endsWith(u'.'));
}

TEST(XmlSource, WalksElementsInOrder) {
    const Walk result = walked("<a><b><t>1</t><c/></b><b/>text<d><!-- x --></d></a>\n");
    ASSERT_FALSE(result.error) << qPrintable(result.error->message);
    EXPECT_EQ(result.elements, QStringList({text("a:1"), text("b:2"), text("t:3"), text("c:3"),
                                            text("b:2"), text("d:2")}));
}

TEST(XmlSource, TakesTheTextOfChildrenAndSectionsToo) {
    EXPECT_EQ(walked("<a><t>1 &lt;<b>2</b><![CDATA[<3>]]>&#x34;</t></a>").leafText,
              text("1 <2<3>4"));
}

TEST(XmlSource, SkipsAnElementWithAllInside) {
    QBuffer buffer;
    buffer.setData("<a><b><c>x</c><d/></b><e/></a>");
    buffer.open(QIODevice::ReadOnly);
    digest::Warnings warnings;
    XmlSource xml(digest::ByteSource(buffer, {}), warnings);
    ASSERT_TRUE(*xml.nextElement() && *xml.nextElement());
    ASSERT_TRUE(xml.skip());
    ASSERT_TRUE(*xml.nextElement());
    EXPECT_EQ(xml.tag(), u"e");
    EXPECT_FALSE(*xml.nextElement()); // the end of e
    EXPECT_FALSE(*xml.nextElement()); // that of a, and of the document
    EXPECT_EQ(xml.depth(), 0);
    EXPECT_FALSE(*xml.nextElement());
}

TEST(XmlSource, ReadsADocumentOfManyChunks) {
    QByteArray bytes = "<a>";
    for (int i = 0; i < 50'000; ++i)
        bytes += "<t>\xE2\x82\xAC" + QByteArray::number(i % 10) + "</t>";
    const Walk result = walked(bytes + "</a>");
    ASSERT_FALSE(result.error) << qPrintable(result.error->message);
    EXPECT_EQ(result.elements.size(), 50'001);
    EXPECT_EQ(result.leafText.size(), 100'000);
    EXPECT_EQ(result.leafText.count(u'€'), 50'000);
    EXPECT_TRUE(result.warnings.isEmpty());
}

TEST(XmlSource, ReadsEveryEncodingThatIsDeclared) {
    const QString document = text("<?xml version='1.0'%1?>\n<a><t>Günther café</t></a>");
    const auto encoded = [&](const char *name, const char *declared) -> QByteArray {
        QStringEncoder encoder(name, QStringConverter::Flag::WriteBom);
        return encoder(document.arg(text(declared)));
    };
    for (const QByteArray &bytes :
         {encoded("utf-8", ""), encoded("utf-8", " encoding='UTF-8'"),
          encoded("utf-16le", " encoding='UTF-16'"), encoded("utf-16be", " encoding=\"utf-16\""),
          encoded("utf-16le", " encoding='utf-8'"),
          document.arg(text(" encoding='ISO-8859-1'")).toLatin1(),
          document.arg(text(" encoding=\"windows-1252\" standalone='yes'")).toLatin1(),
          document.arg(text(" encoding='utf-16'")).toUtf8()}) {
        const Walk result = walked(bytes);
        ASSERT_FALSE(result.error) << qPrintable(result.error->message);
        EXPECT_EQ(result.leafText, text("Günther café"));
        EXPECT_TRUE(result.warnings.isEmpty());
    }
}

TEST(XmlSource, RefusesAnEncodingThatNobodyKnows) {
    expectError("<?xml version='1.0' encoding='papyrus'?><a/>", ErrorCode::Invalid, "papyrus");
}

TEST(XmlSource, PardonsBlankLinesBeforeTheDeclaration) {
    EXPECT_FALSE(walked("\r\n  <?xml version='1.0' encoding='utf-8'?>\n<a/>").error);
    EXPECT_FALSE(walked("\xEF\xBB\xBF<?xml version='1.0'?><a/>").error);
}

TEST(XmlSource, MendsBytesThatAreNotUtf8LineByLine) {
    const Walk result = walked("<a>\n<t>Andr\xE9</t>\n<t>caf\xC3\xA9</t>\n<t>\xF0\x9F</t></a>");
    ASSERT_FALSE(result.error) << qPrintable(result.error->message);
    EXPECT_TRUE(result.leafText.startsWith(text("Andrécafé")));
    ASSERT_EQ(result.warnings.size(), 2);
    EXPECT_EQ(result.warnings[0].line, 2);
    EXPECT_EQ(result.warnings[1].line, 4);
}

TEST(XmlSource, ReplacesCharactersThatNoXmlMayHold) {
    for (const QByteArray &bad : {QByteArray("\0", 1), QByteArray("\x1B"), QByteArray("\x0B"),
                                  QByteArray("\xEF\xBF\xBF")}) {
        const Walk result = walked("<a>\n\n<t>a" + bad + "b</t></a>");
        ASSERT_FALSE(result.error) << qPrintable(result.error->message);
        EXPECT_EQ(result.leafText, text("a\uFFFDb"));
        ASSERT_EQ(result.warnings.size(), 1);
        EXPECT_EQ(result.warnings[0].line, 3);
    }
}

TEST(XmlSource, RefusesADocumentThatIsCutShort) {
    for (const char *bytes :
         {"<a>", "<a", "<a b='", "<a>text", "<a>&am", "<a><!-- ", "<a><![CDATA[x]", "<a></a",
          "<?xml version='1.0'", "<!-- only -->", " ", "<?x?>"})
        expectError(bytes, ErrorCode::Invalid, "cut short");
}

TEST(XmlSource, RefusesWhatIsNotWellFormedByItsLine) {
    for (const char *bytes :
         {"<a>\n<b></a>", "<a>\n</a><b/>", "<a\n b=1/>", "<a\n b='1' b='2'/>", "<a>\n&nope;</a>",
          "<a>\n&#0;</a>", "<a>\n<x:b/></a>", "<a>\n<b <c/></a>", "<a>\n]]></a>x", "<a>\n</a>x"})
        expectError(bytes, ErrorCode::Invalid, "line 2");
}

TEST(XmlSource, SeesWhatFollowsTheRootHoweverFarAway) {
    expectError("<a/>" + QByteArray(200'000, ' ') + "<b/>", ErrorCode::Invalid, "well-formed");
    expectError("<a/>" + QByteArray(200'000, '\n') + "x", ErrorCode::Invalid, "line 200001");
}

TEST(XmlSource, RefusesAnyInternalDtdAtOnce) {
    expectError("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY x 'yyyy'>]><a>&x;</a>",
                ErrorCode::Invalid, "line 2");
    EXPECT_FALSE(
        walked("<!DOCTYPE rss PUBLIC '-//X//DTD 0.91//EN' 'http://x.org/0.91.dtd'><rss/>").error);
}

TEST(XmlSource, RefusesNestingPastTheCap) {
    const QByteArray open = QByteArray("<a>").repeated(64);
    const QByteArray close = QByteArray("</a>").repeated(64);
    EXPECT_FALSE(walked(open + close).error);
    expectError(open + "<a/>" + close, ErrorCode::Invalid, "64 deep");
    expectError("<t>" + QByteArray("<b>").repeated(100'000), ErrorCode::Invalid, "64 deep");
}

TEST(XmlSource, RefusesLongTagsAndManyAttributesByTheirLine) {
    expectError("<a>\n<b c='" + QByteArray(70'000, 'x') + "'/></a>", ErrorCode::TooLarge, "line 2");
    QByteArray many = "<a>\n\n<b";
    for (int i = 0; i < 100'000; ++i)
        many += " a" + QByteArray::number(i) + "=''";
    expectError(many + "/></a>", ErrorCode::TooLarge, "line 3");
}

TEST(XmlSource, RefusesNameSpacesWithoutEnd) {
    QByteArray bytes;
    for (int depth = 0; depth < 5; ++depth) {
        bytes += "<a";
        for (int i = 0; i < 60; ++i)
            bytes += " xmlns:n" + QByteArray::number(60 * depth + i) + "='x'";
        bytes += '>';
    }
    expectError(bytes, ErrorCode::TooLarge, "256 name spaces");
}

TEST(XmlSource, RefusesATextPastTheCapWhereverItHides) {
    const QByteArray nine(qsizetype{9} * 1024 * 1024, 'x');
    expectError("<a><t>" + nine, ErrorCode::TooLarge, "8 MiB");
    expectError("<a><t><![CDATA[" + nine, ErrorCode::TooLarge, "8 MiB");
    expectError("<a><t>" + (QByteArray(60'000, 'x') + "<b/>").repeated(150), ErrorCode::TooLarge,
                "8 MiB");
}

} // namespace
