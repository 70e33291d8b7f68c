// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/caps.h"
#include "core/digest/xml_guard.h"

#include <gtest/gtest.h>

using namespace lectern;
using digest::XmlDanger;
using digest::XmlGuard;

namespace {

// The same finding, whatever the pieces in which the bytes come.
std::optional<XmlDanger> dangerIn(const QByteArray &bytes, qsizetype piece) {
    XmlGuard guard;
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        if (const auto found =
                guard.look(QByteArrayView(bytes).sliced(i, std::min(piece, bytes.size() - i))))
            return found->danger;
    return std::nullopt;
}

void expectDanger(const QByteArray &bytes, std::optional<XmlDanger> danger) {
    for (const qsizetype piece : {bytes.size(), qsizetype{1}, qsizetype{7}})
        EXPECT_EQ(dangerIn(bytes, piece), danger) << bytes.left(60).constData();
}

QByteArray attributes(int count) {
    QByteArray text = "<a";
    for (int i = 0; i < count; ++i)
        text += " a" + QByteArray::number(i) + "='>'";
    return text + "/>";
}

TEST(XmlGuard, LetsPassWhatIsSmall) {
    for (const QByteArray &bytes :
         {QByteArray("<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//X//[//EN' 'http://x.org/'>"
                     "<a b=\"[>\"><!-- <!DOCTYPE x [ ]> --><![CDATA[ <!DOCTYPE x [ ]]]]>&amp;</a>"),
          attributes(digest::caps::attributes),
          QByteArray("<a b='") + QByteArray(60'000, 'x') + "'/>"})
        expectDanger(bytes, std::nullopt);
    EXPECT_FALSE(dangerIn("<a>" + QByteArray(digest::caps::entry, 'x') + "</a>", 100'000));
}

TEST(XmlGuard, StopsAnInternalDtdAtItsBracket) {
    expectDanger("<!DOCTYPE a [ <!ENTITY x 'y'> ]><a/>", XmlDanger::InternalDtd);
    expectDanger("<!DOCTYPE a SYSTEM \"]>\" [", XmlDanger::InternalDtd);
    XmlGuard guard;
    const auto found = guard.look("<!DOCTYPE a [");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->at, 12);
}

TEST(XmlGuard, CountsAttributesThoughTheirValuesHoldBrackets) {
    expectDanger(attributes(digest::caps::attributes + 1), XmlDanger::ManyAttributes);
}

TEST(XmlGuard, StopsAnEndlessTag) {
    const QByteArray endless(digest::caps::tag + 1, 'x');
    for (const char *begin : {"<", "</", "<a b='", "<?", "<!DOCTYPE ", "<!DOCTYPE a PUBLIC '"})
        expectDanger(begin + endless, XmlDanger::LongTag);
}

TEST(XmlGuard, StopsAnEndlessText) {
    const QByteArray endless(digest::caps::entry + 1, 'x');
    for (const char *begin : {"", "<a>", "<!--", "<![CDATA["})
        EXPECT_EQ(dangerIn(begin + endless, 100'000), XmlDanger::LongText) << begin;
}

// Each would hide a dangerous tag from a guard that ended a section too late or too early.
TEST(XmlGuard, EndsSectionsWhereTheParserDoes) {
    const QByteArray danger = attributes(digest::caps::attributes + 1);
    for (const QByteArray &before :
         {QByteArray("<!---> <![CDATA[ -->"), QByteArray("<!-- x -- > --->"), QByteArray("<!---->"),
          QByteArray("<![CDATA[ ]>]]]>"), QByteArray("<?>?>"),
          QByteArray("<?x ?"
                     "?>"),
          QByteArray("<a b='<!--'>"), QByteArray("a ]]> -->")})
        expectDanger(before + danger, XmlDanger::ManyAttributes);
    for (const QByteArray &before : {QByteArray("<!--->"), QByteArray("<![CDATA[]>"),
                                     QByteArray("<?>"), QByteArray("<!-- ->")})
        expectDanger(before + danger, std::nullopt);
}

} // namespace
