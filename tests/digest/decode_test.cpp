// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/decode.h"

#include <QStringDecoder>

#include <gtest/gtest.h>
#include <random>

using namespace lectern::digest;

namespace {

struct DecodeCase {
    QByteArray bytes;
    const char *text;
    Mending mending;
    qsizetype fault;
};

TEST(Decode, TakesUtf8AsItIsAndElseSaysWhereItFails) {
    const DecodeCase cases[] = {
        {"", "", Mending::None, -1},
        {"plain", "plain", Mending::None, -1},
        {"\xC3\xA9 \xE8\x8B\x94 \xF0\x9D\x92\x8E", "é 苔 𝒎", Mending::None, -1},
        {"\xEF\xBB\xBFmark", "\uFEFF\uFEFFmark", Mending::None, -1},
        {"\xF4\x8F\xBF\xBF", "\U0010FFFF", Mending::None, -1},
        {"caf\xE9", "café", Mending::Windows1252, 3},
        {"\x93quoted\x94 \x80 5", "“quoted” € 5", Mending::Windows1252, 0},
        {"overlong \xC0\xAF", "overlong À¯", Mending::Windows1252, 9},
        {"\xC3\xA9\xC3\xA9\xFF", "éé�", Mending::Replaced, 4},
        {"\xC3\xA9 cut \xE8\x8B", "Ã© cut è‹", Mending::Windows1252, 7},
        {"\xC3\xA9\xC3\xA9 cut \xE8\x8B", "éé cut ��", Mending::Replaced, 9},
        {"\xC3\xA9\xC3\xA9\xC3\xA9 \xED\xA0\x80", "ééé ���", Mending::Replaced, 7},
        {"\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \xF4\x90\x80\x80", "éééé ����", Mending::Replaced, 9},
        {"undefined \x81", "undefined �", Mending::Windows1252, 10},
    };
    for (const DecodeCase &known : cases) {
        const Decoded decoded = decode(known.bytes, Encoding::Utf8);
        EXPECT_EQ(decoded.text, QString::fromUtf8(known.text)) << known.bytes.constData();
        EXPECT_EQ(decoded.mending, known.mending) << known.bytes.constData();
        EXPECT_EQ(decoded.fault, known.fault) << known.bytes.constData();
    }
}

TEST(Decode, AgreesWithQtOnWhatIsUtf8) {
    std::mt19937 random(3);
    const QByteArray leads = QByteArray::fromHex("41c2c3dfe0e1ecedeef0f1f4f5ff80");
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(1, leads[static_cast<qsizetype>(random() % leads.size())]);
        for (auto more = random() % 4; more > 0; --more)
            bytes += static_cast<char>(0x78 + random() % 0x50);
        QStringDecoder qt(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString text = qt(bytes);
        const Decoded ours = decode(bytes, Encoding::Utf8);
        ASSERT_EQ(ours.mending == Mending::None, !qt.hasError()) << bytes.toHex().constData();
        EXPECT_TRUE(qt.hasError() || ours.text == text) << bytes.toHex().constData();
    }
}

TEST(Decode, ReadsUtf16InEitherOrder) {
    EXPECT_EQ(decode(QByteArray("a\0\xE9\0", 4), Encoding::Utf16LittleEndian).text,
              QStringLiteral("a\u00e9"));
    EXPECT_EQ(decode(QByteArray("\0a\0\xE9", 4), Encoding::Utf16BigEndian).text,
              QStringLiteral("a\u00e9"));
}

TEST(Decode, ReplacesLoneSurrogatesAndHalfUnits) {
    const Decoded lone = decode(QByteArray("\xD8\x00\0a", 4), Encoding::Utf16BigEndian);
    EXPECT_EQ(lone.text, QStringLiteral("\uFFFDa"));
    EXPECT_EQ(lone.mending, Mending::Replaced);
    EXPECT_EQ(lone.fault, 0);
    const Decoded half = decode(QByteArray("\0a\0", 3), Encoding::Utf16BigEndian);
    EXPECT_EQ(half.text, QStringLiteral("a\uFFFD"));
    EXPECT_EQ(half.fault, 2);
    const Decoded pair = decode(QByteArray("\xD8\x35\xDC\x8E", 4), Encoding::Utf16BigEndian);
    EXPECT_EQ(pair.text, QString::fromUtf8("𝒎"));
    EXPECT_EQ(pair.mending, Mending::None);
}

TEST(Decode, ReplacesControlCharactersButNoWhiteSpace) {
    QString text = QStringLiteral("a\tb\nc\u0085d");
    EXPECT_EQ(replaceForbidden(text), -1);
    EXPECT_EQ(text, QStringLiteral("a\tb\nc\u0085d"));
    text = QStringLiteral("ab\x1b[0m\x7f\u009b") + QChar(u'\0');
    EXPECT_EQ(replaceForbidden(text), 2);
    EXPECT_EQ(text, QStringLiteral("ab\uFFFD[0m\uFFFD\uFFFD\uFFFD"));
}

TEST(Decode, ReplacesWhereverItStandsInALongText) {
    for (qsizetype at = 0; at < 200; ++at) {
        QString text(200, u'x');
        text[at] = u'\u0001';
        EXPECT_EQ(replaceForbidden(text), at);
        EXPECT_EQ(text[at], QChar(QChar::ReplacementCharacter));
        EXPECT_EQ(text.count(u'x'), 199);
        text[at] = QChar(0xDC00);
        EXPECT_EQ(replaceLoneSurrogates(text), at);
        EXPECT_EQ(text[at], QChar(QChar::ReplacementCharacter));
    }
}

TEST(Decode, ReplacesExactlyTheForbiddenOfAllUnits) {
    for (int unit = 0; unit <= 0xFFFF; ++unit) {
        const QChar c{char16_t(unit)};
        for (const qsizetype at : {0, 1, 2, 3, 5}) {
            QString text(7, u'~');
            text[at] = c;
            text[at + 1] = c; // as the neighbour of one like it, too
            EXPECT_EQ(replaceForbidden(text), isForbidden(c) ? at : -1) << unit;
        }
    }
}

TEST(Decode, KnowsTheByteOrderMarks) {
    EXPECT_EQ(byteOrderMark("\xEF\xBB\xBFx").size, 3);
    EXPECT_EQ(byteOrderMark("\xFF\xFEx").encoding, Encoding::Utf16LittleEndian);
    EXPECT_EQ(byteOrderMark("\xFE\xFFx").encoding, Encoding::Utf16BigEndian);
    EXPECT_EQ(byteOrderMark("new").size, 0);
    EXPECT_EQ(byteOrderMark("").size, 0);
}

} // namespace
