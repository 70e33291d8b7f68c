// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/tidy.h"

#include <gtest/gtest.h>
#include <random>

using lectern::digest::tidy;
using lectern::digest::tidyTitle;

namespace {

struct TidyCase {
    const char *raw;
    const char *tidied;
};

void expectAll(std::initializer_list<TidyCase> cases) {
    for (const TidyCase &known : cases)
        EXPECT_EQ(tidy(QString::fromUtf8(known.raw)), QString::fromUtf8(known.tidied)) << known.raw;
}

TEST(Tidy, CollapsesWhiteSpaceWithinParagraphs) {
    expectAll({
        {"", ""},
        {"   ", ""},
        {"  a  b\tc ", "a b c"},
        {"a\nb\r\nc", "a b c"},
        {"a\n\nb", "a\n\nb"},
        {"a \n \n \n b", "a\n\nb"},
        {"a\u00a0b\u3000c\u2028d", "a b c d"},
    });
}

TEST(Tidy, PutsATitleOnOneLine) {
    EXPECT_EQ(tidyTitle(QStringLiteral(" A Title\n\n  in Two -- Lines\n")),
              QStringLiteral("A Title in Two – Lines"));
}

TEST(Tidy, TurnsTexAccentsToLetters) {
    expectAll({{"Pok\\'emon", "Pokémon"}, {"Erd\\H{o}s", "Erdős"}, {"na\\\"{\\i}ve", "naïve"}});
}

TEST(Tidy, DropsTheEscapesOfTex) {
    expectAll({
        {"20\\%", "20%"},
        {"R\\&D \\#1 a\\_b \\$5", "R&D #1 a_b $5"},
        {"line \\\\% break", "line \\\\% break"},
        {"\\alpha \\leq 5", "α ≤ 5"},
        {"end\\", "end\\"},
    });
}

TEST(Tidy, DropsCommandsThatOnlyChooseAFont) {
    expectAll({
        {"an \\emph{old} idea", "an old idea"},
        {"\\textbf{a \\textit{b} {c}}", "a b {c}"},
        {"\\emph{open", "\\emph{open"},
        {"\\emph{a\\}b}", "a}b"},
        {"\\emphasis{a}", "\\emphasis{a}"},
        {"\\unknown{1}{2}", "\\unknown{1}{2}"},
        {"10^{?}", "10^?"},
        {"}{", "}{"},
    });
}

TEST(Tidy, TurnsTheQuotesOfTexToQuotationMarks) {
    expectAll({
        {"``quotes''", "“quotes”"},
        {"``features\" and \"unlearn''", "“features\" and \"unlearn”"},
        {"''both''", "“both”"},
        {"``I'' and ``5''", "“I” and “5”"},
        {"(``a b'').", "(“a b”)."},
        {"f''(x) and 5'' wide", "f''(x) and 5'' wide"},
        {"don't and 'single'", "don't and 'single'"},
        {"```code```", "```code```"},
    });
}

TEST(Tidy, TurnsDoubledHyphensToDashes) {
    expectAll({
        {"2--3.5 times", "2–3.5 times"},
        {"one -- two", "one – two"},
        {"one---two", "one—two"},
        {"Navier--Stokes", "Navier–Stokes"},
        {"run with --verbose", "run with --verbose"},
        {"a----b", "a----b"},
        {"<!-- a -->", "<!-- a -->"},
        {"i--;", "i--;"},
    });
}

TEST(Tidy, KeepsEveryCharacterOfAddresses) {
    expectAll({
        {"see https://a.org/x--y\\_z\\%20 -- there", "see https://a.org/x--y\\_z\\%20 – there"},
        {"(https://a.org/b{Our ``Page''})", "(Our “Page”, https://a.org/b)"},
        {"athttps://a.org/x--y", "at https://a.org/x--y"},
        {"HTTP://a.org/x--y", "HTTP://a.org/x--y"},
        {"the http--protocol", "the http–protocol"},
    });
}

TEST(Tidy, LeavesMoneyAloneAndNotMathematics) {
    expectAll({{"$15 and $200k", "$15 and $200k"},
               {"O(n log n), π₀, L_2", "O(n log n), π₀, L₂"},
               {"$x^2$", "x²"}});
}

TEST(Tidy, ReplacesWhatNoTextMayHold) {
    EXPECT_EQ(tidy(QString::fromUtf8("a\x1b[31mb\x7f", 8)), QStringLiteral("a\uFFFD[31mb\uFFFD"));
    EXPECT_EQ(tidy(QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b")),
              QStringLiteral("a\uFFFDb"));
    EXPECT_EQ(tidy(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b")),
              QStringLiteral("a\uFFFDb"));
    EXPECT_EQ(tidy(QString::fromUtf8("😀")), QString::fromUtf8("😀"));
}

// Words made of what the rules look for, thrown together: nothing real is as bad.
QString randomText(std::mt19937 &random) {
    static const QStringList pieces = {
        QStringLiteral("\\"),      QStringLiteral("{"),         QStringLiteral("}"),
        QStringLiteral("\\em"),    QStringLiteral("ph{"),       QStringLiteral("\\emph{"),
        QStringLiteral("%"),       QStringLiteral("'"),         QStringLiteral("`"),
        QStringLiteral("''"),      QStringLiteral("-"),         QStringLiteral("--"),
        QStringLiteral(" "),       QStringLiteral("\n"),        QStringLiteral("a"),
        QStringLiteral("e"),       QStringLiteral("\""),        QStringLiteral("http"),
        QStringLiteral("s://"),    QStringLiteral("\\o"),       QStringLiteral("5"),
        QStringLiteral("$"),       QString(QChar(0xD83D)),      QString(QChar(0xDE00)),
        QStringLiteral("^"),       QStringLiteral("_"),         QStringLiteral("times"),
        QStringLiteral("sim"),     QStringLiteral("pi_"),       QStringLiteral("\\frac{"),
        QStringLiteral("\\log"),   QStringLiteral("\\in"),      QStringLiteral("\\circ"),
        QStringLiteral("\\url{"),  QStringLiteral("\\href{"),   QStringLiteral("{\\it "),
        QStringLiteral("mathbb{"), QStringLiteral("\\mathbb "), QStringLiteral(".\n  "),
        QString(QChar(7))};
    QString text;
    std::uniform_int_distribution<qsizetype> piece(0, pieces.size() - 1);
    for (int i = 0; i < 24; ++i)
        text += pieces[piece(random)];
    return text;
}

TEST(Tidy, ChangesNothingTheSecondTime) {
    std::mt19937 random(20261123);
    for (int i = 0; i < 20'000; ++i) {
        const QString raw = randomText(random);
        const QString once = tidy(raw);
        ASSERT_EQ(tidy(once), once) << qPrintable(raw);
        const QString title = tidyTitle(raw);
        ASSERT_EQ(tidyTitle(title), title) << qPrintable(raw);
    }
}

TEST(Tidy, TakesLinearTime) {
    for (const char *piece : {"\\emph{",    "}",        "``",      "''x",         "-- ",
                              "http",       "https://", "\\'{",    "\\",          "\n \n",
                              "$x",         "$x$ ",     "^{",      "x^{2",        "_1",
                              "\\frac{a}{", "2times",   "{\\it ",  "https://a{b", "\\url{https://",
                              "\\alpha",    "pi_",      "mathcal{"})
        EXPECT_FALSE(
            tidy(QString::fromUtf8(piece).repeated(20'000) + QStringLiteral("end")).isEmpty())
            << piece;
}

} // namespace
