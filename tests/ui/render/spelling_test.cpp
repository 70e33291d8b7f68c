// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/wait_until.h"
#include "ui/render/spelling.h"

#include <gtest/gtest.h>

namespace lectern::ui {

namespace {

class SpellingTest : public testing::Test {
  protected:
    void SetUp() override {
        dictionary = dictionaryFor({QStringLiteral("en-US")});
        if (dictionary.isEmpty()) GTEST_SKIP() << "no dictionary is installed";
    }
    QString dictionary;
};

QStringList wrongWords(Spelling &spelling, const QString &line) {
    QStringList words;
    for (const TextSpan &span : spelling.wrongIn(line))
        words += line.mid(span.start, span.length);
    return words;
}

} // namespace

TEST_F(SpellingTest, FindsWhatIsNotInTheDictionaryOnceItHasLooked) {
    Spelling spelling(dictionary, {QStringLiteral("tabel")});
    const QString line = QStringLiteral("The wordcount of a tabel, don’t aks GPT4 or BERT at "
                                        "https://exampel.org/xyzzy x_yzzy LoRA it’s");
    EXPECT_TRUE(spelling.wrongIn(line).isEmpty()) << "nothing is known yet";
    ASSERT_TRUE(waitUntil([&] { return !spelling.wrongIn(line).isEmpty(); }));
    EXPECT_EQ(wrongWords(spelling, line),
              QStringList({QStringLiteral("wordcount"), QStringLiteral("aks")}));
    spelling.learn(QStringLiteral("aks"));
    EXPECT_EQ(wrongWords(spelling, line), QStringList(QStringLiteral("wordcount")));
}

TEST_F(SpellingTest, SuggestsBetterWords) {
    Spelling spelling(dictionary, {});
    QStringList better;
    bool came = false;
    QObject::connect(&spelling, &Spelling::suggested, &spelling,
                     [&](const QString &, const QStringList &words) {
                         better = words;
                         came = true;
                     });
    spelling.suggest(QStringLiteral("benchmrak"));
    ASSERT_TRUE(waitUntil([&] { return came; }));
    EXPECT_TRUE(better.contains(QStringLiteral("benchmark"))) << better.join(u' ').toStdString();
}

TEST(Spelling, WithoutADictionaryNothingIsWrong) {
    Spelling spelling(QStringLiteral("/nowhere/none"), {});
    EXPECT_TRUE(spelling.wrongIn(QStringLiteral("Xyzzyq quux")).isEmpty());
}

} // namespace lectern::ui
