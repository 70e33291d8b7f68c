// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/characters.h"
#include "core/base/fold.h"

#include <QRandomGenerator>

#include <ctime>
#include <gtest/gtest.h>
#include <utility>

using namespace lectern;

namespace {

struct Folding {
    const char *text;
    const char *folded;
};

void expectEach(QString (*function)(const QString &), std::initializer_list<Folding> cases) {
    for (const Folding &c : cases)
        EXPECT_EQ(function(QString::fromUtf8(c.text)).toStdString(), c.folded) << c.text;
}

TEST(TexAccents, BecomeTheLetterTheyPrint) {
    expectEach(base::texAccentsToLetters,
               {
                   {R"(Pok\'emon)", "Pokémon"},
                   {R"(Pok\'{e}mon)", "Pokémon"},
                   {R"(Pok{\'e}mon)", "Pokémon"},
                   {R"(Pok{\'{e}}mon)", "Pokémon"},
                   {R"(M\"uller)", "Müller"},
                   {R"(\v{S}koda, \v s)", "Škoda, š"},
                   {R"({\v s})", "š"},
                   {R"(S{\o}ren, S\o{}ren, S\o ren)", "Søren, Søren, Søren"},
                   {R"(Stra\ss e, Stra{\ss}e)", "Straße, Straße"},
                   {R"(Mart\'{\i}n, Mart\'\i n)", "Martín, Mart\xC3\xAD n"},
                   {R"(Fran\c{c}ois, \c c)", "François, ç"},
                   {R"(\H{o} \k{a} \r{a} \d{s} \u{g} \=a \.z \`a \^o \~n)", "ő ą å ṣ ğ ā ż à ô ñ"},
               });
}

TEST(TexAccents, LeaveEverythingElseAlone) {
    for (const auto *text :
         {R"(\alpha \vec{x} \vs \otimes)", R"(\"quoted\")", R"(\'{ea})", R"(\'{e)", R"(C:\old\new)",
          R"(\u{1F600})", R"(\)", R"(a \\ b)", R"(\')", R"({\bf x})", "plain", ""})
        EXPECT_EQ(base::texAccentsToLetters(QString::fromUtf8(text)).toStdString(), text);
}

TEST(Fold, MakesOneOfSpellingsThatDifferInCaseAccentsAndPunctuation) {
    expectEach(base::fold, {
                               {R"(Pok\'emon — Déjà vu!)", "pokemon deja vu"},
                               {"  GPT-4o:\tA\nStudy ", "gpt 4o a study"},
                               {"Müller", "muller"},
                               {"Mu\xCC\x88ller", "muller"},
                               {"STRASSE straße", "strasse strasse"},
                               {"ΝΕΥΡΩΝΙΚΌ δίκτυο ὕδωρ ς", "νευρωνικο δικτυο υδωρ σ"},
                               {"Ёлка Йод", "елка иод"},
                               {"İstanbul", "istanbul"},
                               {"ﬁne-tuning ＧＰＴ x²", "fine tuning gpt x2"},
                               {"neu\xC2\xADral", "neural"},
                               {"...", ""},
                               {"", ""},
                           });
}

TEST(Fold, KeepsTheMarksThatMakeAnotherWord) {
    expectEach(base::fold, {
                               {"हिन्दी भाषा", "हिन्दी भाषा"},
                               {"عَرَبِيّ", "عَرَبِيّ"},
                               {"ガ が", "ガ が"},
                               {"한국어", "한국어"},
                           });
    EXPECT_NE(base::fold(QString::fromUtf8("が")), base::fold(QString::fromUtf8("か")));
}

TEST(Fold, ChangesNothingASecondTime) {
    for (const auto *text :
         {R"(Pok\'emon — Déjà vu!)", "ΝΕΥΡΩΝΙΚΌ", "हिन्दी", "عَرَبِيّ", "ﬁne ẞ ǰ ŉ", "ｶﾞ"}) {
        const QString once = base::fold(QString::fromUtf8(text));
        EXPECT_EQ(base::fold(once), once) << text;
    }
}

// What is said of fold(), of the whole text at once.
QString foldedAtOnce(const QString &text) {
    QString words;
    bool gap = false;
    for (const char32_t c : base::foldLetters(base::texAccentsToLetters(text)).toUcs4()) {
        const base::CharacterKind kind = base::kindOf(c);
        gap = gap || kind == base::CharacterKind::Separator;
        if (kind == base::CharacterKind::Separator || kind == base::CharacterKind::Invisible)
            continue;
        if (std::exchange(gap, false) && !words.isEmpty()) words += u' ';
        words += QChar::fromUcs4(c);
    }
    return words;
}

// It goes from word to word, and plain words go another way than those with an accent.
TEST(Fold, MakesTheSameOfTheWordsOfATextAsOfAllOfIt) {
    const QString others = QString::fromUtf8(
        " éßǺ̈ﬁ½ẞǰ漢ｶﾞ각ᄀ한ُ ن क ् ष ‍‌😀²…—“”  ");
    QRandomGenerator random(7);
    for (int text = 0; text < 20'000; ++text) {
        QString mixed;
        for (int i = random.bounded(16); i > 0; --i)
            mixed += random.bounded(3) == 0 ? others.at(random.bounded(int(others.size())))
                                            : QChar(char16_t(random.bounded(0x80)));
        EXPECT_EQ(base::fold(mixed), foldedAtOnce(mixed)) << qPrintable(mixed);
    }
}

TEST(Fold, TakesLoneSurrogatesAndNulForPunctuation) {
    const QString text = QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b") + QChar(u'\0') +
                         QStringLiteral("c") + QChar(0xDC00);
    EXPECT_EQ(base::fold(text), QStringLiteral("a b c"));
}

// Alternating classes, so that sorting them is the worst case.
QString flood(const QString &base, int marks) {
    QString text = base;
    for (int i = 0; i < marks; ++i)
        text += QChar(i % 2 == 0 ? 0x0301 : 0x0323);
    return text;
}

TEST(Fold, DropsAFloodOfMarksInLinearTime) {
    const std::clock_t start = std::clock();
    EXPECT_EQ(base::fold(flood(QStringLiteral("e"), 20'000)), QStringLiteral("e"));
    const QString arabic = QString::fromUtf8("ب");
    EXPECT_LE(base::fold(flood(arabic, 20'000)).size(), 31);
    EXPECT_LT(std::clock() - start, CLOCKS_PER_SEC);
}

TEST(Fold, TakesLettersApartInLinearTime) {
    const std::clock_t start = std::clock();
    constexpr int many = 300'000;
    for (const char *letter : {"ä", "が", "각", "\U0001D49C", "ﷺ"}) {
        const QString text = QString::fromUtf8(letter).repeated(many / 3);
        EXPECT_FALSE(base::foldLetters(text).isEmpty()) << letter;
        EXPECT_FALSE(base::fold(text).isEmpty()) << letter;
    }
    EXPECT_LT(std::clock() - start, 5 * CLOCKS_PER_SEC);
}

// A long text is folded piece by piece: wherever it is cut, nothing is lost of what is composed.
TEST(Fold, IsTheSameWhereverALongTextIsCut) {
    const QString text =
        QString::fromUtf8("Ḁe\u0323\u0301 가각 \u1100\u1161\u11A8 ㄱㅏ ｶﾞ カ\u3099 "
                          "\U0001D49C\U0001D165x ﷺ ß Å \u09C7\u09BE ا\u0653");
    const QString folded = base::foldLetters(text);
    for (int before = 0; before <= 1100; ++before) {
        const QString pad(before, u'x');
        ASSERT_EQ(base::foldLetters(pad + text + pad), pad + folded + pad) << before;
    }
}

TEST(FoldName, TrimsAroundSegmentsAndKeepsPunctuation) {
    expectEach(base::foldName, {
                                   {" RL / Off-line ", "rl/off-line"},
                                   {"C++", "c++"},
                                   {"c", "c"},
                                   {"To  Read", "to read"},
                                   {"//a//b/", "a/b"},
                                   {"Évaluation", "evaluation"},
                                   {" / ", ""},
                                   {"", ""},
                               });
}

} // namespace
