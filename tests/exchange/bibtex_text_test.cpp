// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bibtex_text.h"
#include "core/exchange/plain_text.h"
#include "tests/exchange/bibtex_reader.h"
#include "tests/exchange/hostile_text.h"

#include <gtest/gtest.h>

using namespace lectern;

namespace {

struct LatexRow {
    const char *text;
    const char *latex;
};

// The field as BibTeX finds it in an entry; nothing where it does not.
std::optional<QString> fieldRead(const QString &value) {
    const auto entries = tests::readBibtex("@misc{k,\n  f = {" + value.toUtf8() + "}\n}\n");
    if (!entries || entries->size() != 1) return std::nullopt;
    return entries->constFirst().fields.value(QStringLiteral("f"));
}

TEST(BibtexText, EscapesTheSpecialsOfLatex) {
    for (const LatexRow &row : {
             LatexRow{"A & B: 5 % of $x_1$", R"(A \& B: 5 \% of \$x\_1\$)"},
             LatexRow{"#1 ~ ^ \\", R"(\#1 {\textasciitilde} {\textasciicircum} {\textbackslash})"},
             LatexRow{"p < q > r", R"(p {\textless} q {\textgreater} r)"},
             LatexRow{"a -- b --- ``c''", "a -{}- b -{}-{}- `{}`c'{}'"},
             LatexRow{"{a{b}}", R"(\{a\{b\}\})"},
             LatexRow{"a } b", R"(a {\vphantom{\{}}\} b)"},
             LatexRow{"a { b", R"(a \{{\vphantom{\}}} b)"},
             LatexRow{"one \n\n two\r\nthree", "one\ntwo\nthree"},
             LatexRow{"Zürich 林", "Zürich 林"},
         })
        EXPECT_EQ(exchange::bibtexText(QString::fromUtf8(row.text)).toStdString(), row.latex);
}

TEST(BibtexText, KeepsTheLinesOfANote) {
    for (const LatexRow &row : {
             LatexRow{"one\n\n- two\n    - three\r\n \nfour", "one\n\n- two\n    - three\n\nfour"},
             LatexRow{"a_b\n\n\nc", "a\\_b\n\n\nc"},
         })
        EXPECT_EQ(exchange::bibtexNote(QString::fromUtf8(row.text)).toStdString(), row.latex);
}

TEST(BibtexText, KeepsTheCapitalsOfATitle) {
    for (const LatexRow &row : {
             LatexRow{"Attention is all you need", "Attention is all you need"},
             LatexRow{"Attention Is All You Need", "Attention {Is} {All} {You} {Need}"},
             LatexRow{"GPT-4 and iPhones in 3D", "{GPT}-4 and {iPhones} in {3D}"},
             LatexRow{"Über A_B\\C", R"(Über {A}\_{B}{\textbackslash}{C})"},
         })
        EXPECT_EQ(exchange::bibtexTitle(QString::fromUtf8(row.text)).toStdString(), row.latex);
}

TEST(BibtexText, BracesTheNamesThatBibtexWouldTakeApart) {
    for (const LatexRow &row : {
             LatexRow{"Shitao Xiao", "Shitao Xiao"},
             LatexRow{"Xiao, Shitao", "Xiao, Shitao"},
             LatexRow{"Research and Development", "{Research and Development}"},
             LatexRow{"R AND D", "{R AND D}"},
             LatexRow{"others", "{others}"},
             LatexRow{"a, b, c, d", "{a, b, c, d}"},
             LatexRow{"Anderson Sand", "Anderson Sand"},
             LatexRow{"AT&T", R"(AT\&T)"},
             LatexRow{"ATLAS Collaboration", "{ATLAS Collaboration}"},
             LatexRow{"Qwen Team", "{Qwen Team}"},
             LatexRow{"Ludwig van Beethoven", "Ludwig van Beethoven"},
             LatexRow{"Martin Luther King Jr.", "King, Jr., Martin Luther"},
             LatexRow{"Ada_B de la Cruz III", R"(de la Cruz, III, Ada\_B)"},
             LatexRow{"King, Jr., Martin", "King, Jr., Martin"},
         })
        EXPECT_EQ(exchange::bibtexName(QString::fromUtf8(row.text)).toStdString(), row.latex);
}

TEST(BibtexText, LeavesAddressesAsTheyAreButForWhatBreaksAnEntry) {
    for (const LatexRow &row : {
             LatexRow{"https://a.b/c_d?e=f&g=%20#h~i", "https://a.b/c_d?e=f&g=%20#h~i"},
             LatexRow{"https://a.b/{c}\\d e", "https://a.b/%7Bc%7D%5Cd%20e"},
         })
        EXPECT_EQ(exchange::bibtexVerbatim(QString::fromUtf8(row.text)).toStdString(), row.latex);
}

TEST(BibtexText, ReadsBackAsTheSameTextWhateverItIs) {
    tests::HostileText hostile(4);
    for (int round = 0; round < 3000; ++round) {
        const QString text = hostile.next();
        for (const QString &value : {exchange::bibtexText(text), exchange::bibtexTitle(text),
                                     exchange::bibtexNote(text)}) {
            const auto field = fieldRead(value);
            ASSERT_TRUE(field) << value.toStdString();
            const auto shown = tests::shownByLatex(*field);
            ASSERT_TRUE(shown) << value.toStdString();
            ASSERT_EQ(shown->simplified().toStdString(), exchange::oneLine(text).toStdString());
        }
    }
}

TEST(BibtexText, StaysOneNameAndOneFieldWhateverItIs) {
    tests::HostileText hostile(5);
    for (int round = 0; round < 3000; ++round) {
        const QString text = hostile.next();
        const QString name = exchange::bibtexName(text);
        const auto field = fieldRead(name + QStringLiteral(" and Jane Doe"));
        ASSERT_TRUE(field) << name.toStdString();
        ASSERT_EQ(tests::namesOf(*field).size(), 2) << name.toStdString();
        ASSERT_TRUE(fieldRead(exchange::bibtexVerbatim(text)));
    }
}

} // namespace
