// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/texts/anchor.h"
#include "tests/invented/corpus.h"
#include "tests/library/edited_text.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace lectern;
using library::foundAgain;
using library::selectorsAt;
using tests::EditedText;

namespace {

const QString budget =
    QStringLiteral("Long chains of thought help on hard problems and waste effort on easy ones. We "
                   "present Tidepool, a training recipe. The budget is fitted by regret: the "
                   "difference between the answer given at once and the answer given after "
                   "thinking. Across nine benchmarks it keeps 97.1% of the accuracy.");

model::Selectors passage(const QString &quote, const QString &text) {
    const auto places = library::placesOf(quote, text);
    return selectorsAt(text, places.constFirst(),
                       places.constFirst() + qint64(quote.toUcs4().size()));
}

TEST(Anchor, KeepsQuoteContextAndPlaceInCodePoints) {
    const QString text = QStringLiteral("🦆🦆 A duck 🦆 swims.");
    const auto on = selectorsAt(text, 3, 11);
    EXPECT_EQ(on.quote, QStringLiteral("A duck 🦆"));
    EXPECT_EQ(on.prefix, QStringLiteral("🦆🦆 "));
    EXPECT_EQ(on.suffix, QStringLiteral(" swims."));
    EXPECT_EQ(on.start, 3);
    EXPECT_EQ(on.end, 11);
}

TEST(Anchor, LeavesBlanksAtTheEndsOut) {
    const auto on = selectorsAt(QStringLiteral("one  two  three"), 3, 10);
    EXPECT_EQ(on.quote, QStringLiteral("two"));
    EXPECT_EQ(on.start, 5);
    EXPECT_TRUE(selectorsAt(QStringLiteral("one  two"), 3, 5).quote.isEmpty());
    EXPECT_TRUE(selectorsAt(QStringLiteral("one"), 7, 9).quote.isEmpty());
}

TEST(Anchor, FindsAPassageThatMoved) {
    const auto on = passage(QStringLiteral("The budget is fitted by regret"), budget);
    const QString text = QStringLiteral("A new first sentence stands here. ") + budget;
    const auto found = foundAgain(on, std::nullopt, text);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->start, on.start + 34);
    EXPECT_EQ(found->quote, on.quote);
}

TEST(Anchor, FindsAPassageThatWasEdited) {
    const auto on = passage(QStringLiteral("Across nine benchmarks it keeps 97.1%"), budget);
    QString text = budget;
    text.replace(QStringLiteral("nine"), QStringLiteral("eleven"));
    text.replace(QStringLiteral("97.1%"), QStringLiteral("98.6%"));
    const auto found = foundAgain(on, std::nullopt, text);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->quote, QStringLiteral("Across eleven benchmarks it keeps 98.6%"));
}

// On the quote alone the look-alike would win.
TEST(Anchor, IsNotTakenInByALookAlike) {
    const QString quote = QStringLiteral("We report results on the large model with 7B parameters");
    const QString old =
        QStringLiteral("A first sentence about ducks. ") + quote +
        QStringLiteral(". Then something else follows about lakes. And the rest is silence.");
    const auto on = passage(quote, old);
    const QString text =
        QStringLiteral("A first sentence about ducks. We report new results on the large model "
                       "with 7B parameters. Then something else follows about lakes. Elsewhere "
                       "nobody looked. We report results on the large model with 8B parameters, "
                       "and stop. And the rest is silence.");
    const auto found = foundAgain(on, std::nullopt, text);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->start, 30);
    QString gone = text;
    gone.remove(QStringLiteral("We report new results on the large model with 7B parameters. "));
    EXPECT_FALSE(foundAgain(on, std::nullopt, gone));
}

TEST(Anchor, LosesItsPlaceRatherThanGuess) {
    const QString sentence = QStringLiteral("The loss falls. ");
    const auto on = selectorsAt(sentence.repeated(9), 64, 79);
    EXPECT_FALSE(foundAgain(on, std::nullopt, sentence.repeated(12))) << "all places are alike";
    EXPECT_FALSE(foundAgain(passage(QStringLiteral("Tidepool"), budget), budget, QString()));
    EXPECT_FALSE(foundAgain({}, budget, QString(budget).remove(0, 4)));
    EXPECT_FALSE(foundAgain(passage(QStringLiteral("Tidepool"), budget), budget,
                            QStringLiteral("Nothing of it is left in this abstract.")));
}

TEST(Anchor, StaysWhereNothingChangedThoughTheTextHasItTwice) {
    const QString twice = QStringLiteral("The loss falls. ").repeated(9);
    const auto on = selectorsAt(twice, 64, 79);
    const auto behind = foundAgain(on, twice, twice + QStringLiteral("And that is all."));
    ASSERT_TRUE(behind);
    EXPECT_EQ(behind->start, 64);
    const QString before = QStringLiteral("More stands before. ");
    const auto moved = foundAgain(on, twice, before + twice);
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->start, 64 + before.size());
    QString inside = twice;
    inside.insert(70, QStringLiteral("never "));
    EXPECT_FALSE(foundAgain(on, twice, inside));
}

// The text had a twin of the sentence; what is left may be that.
TEST(Anchor, TakesNoTwinForASentenceThatIsGone) {
    const QString around = QStringLiteral(" Here it is told in the same words as before: %1 ");
    const QString one = around.arg(QStringLiteral("we gain 3% on the first of the benchmarks"));
    const QString two = around.arg(QStringLiteral("we gain 3% on the third of the benchmarks"));
    const QString text = QStringLiteral("First.") + one + two + QStringLiteral("Last.");
    const auto on = passage(QStringLiteral("we gain 3% on the first of the benchmarks"), text);
    EXPECT_FALSE(foundAgain(on, text, QStringLiteral("First.") + two + QStringLiteral("Last!")));
}

TEST(Anchor, StaysWhenTheSentenceBesideItGoes) {
    const QString quote = QStringLiteral("We present Tidepool, a training recipe.");
    QString without = budget;
    without.remove(
        QStringLiteral(" The budget is fitted by regret: the difference between the answer "
                       "given at once and the answer given after thinking."));
    const auto behind = foundAgain(passage(quote, budget), budget, without);
    ASSERT_TRUE(behind);
    EXPECT_EQ(behind->quote, quote);
    without = budget;
    without.replace(
        QStringLiteral("Long chains of thought help on hard problems and waste effort on "
                       "easy ones."),
        QStringLiteral("Who thinks at length is seldom quick."));
    const auto before = foundAgain(passage(quote, budget), budget, without);
    ASSERT_TRUE(before);
    EXPECT_EQ(before->quote, quote);
}

TEST(Anchor, LosesItsPlaceWhenBothSentencesBesideItGo) {
    const QString quote = QStringLiteral("We present Tidepool, a training recipe.");
    EXPECT_FALSE(foundAgain(passage(quote, budget), budget,
                            QStringLiteral("Who thinks at length is seldom quick, we find. ") +
                                quote +
                                QStringLiteral(" Nothing of all the rest has stayed as it was.")));
}

// As a highlight that was an orphan in the library it was exported from.
TEST(Anchor, OfAQuoteWithoutContextGuessesNothing) {
    model::Selectors bare;
    bare.quote = QStringLiteral("The budget is fitted by regret");
    ASSERT_TRUE(foundAgain(bare, std::nullopt, budget));
    EXPECT_EQ(foundAgain(bare, std::nullopt, budget)->quote, bare.quote);
    bare.quote = QStringLiteral("The budget was fitted by regret");
    EXPECT_FALSE(foundAgain(bare, std::nullopt, budget));
    bare.quote = QStringLiteral("the answer given");
    EXPECT_FALSE(foundAgain(bare, std::nullopt, budget)) << "two places";
}

TEST(Anchor, FindsAWordAndAWholeText) {
    const auto word = passage(QStringLiteral("Tidepool"), budget);
    const auto all = selectorsAt(budget, 0, budget.size());
    QString text = budget;
    text.replace(QStringLiteral("hard problems"), QStringLiteral("difficult problems"));
    ASSERT_TRUE(foundAgain(word, budget, text));
    EXPECT_EQ(foundAgain(word, budget, text)->quote, QStringLiteral("Tidepool"));
    ASSERT_TRUE(foundAgain(all, budget, text));
    EXPECT_EQ(foundAgain(all, budget, text)->quote, text);
}

TEST(Anchor, OfHostileTextsTakesAMoment) {
    QElapsedTimer timer;
    timer.start();
    const QString letters(1'000'000, u'a');
    (void)foundAgain(selectorsAt(letters, 500'000, 508'000), letters, u'b' + letters + u'b');
    (void)foundAgain(selectorsAt(letters, 10, 20), letters, u'b' + letters + u'b');
    const QString marks = QStringLiteral("a") + QString(40'000, QChar(0x0301));
    (void)foundAgain(selectorsAt(marks, 0, 300), marks, u'b' + marks + u'b');
    const QString half(5'000, u'a');
    (void)foundAgain(selectorsAt(half, 0, 2'500), half, u'b' + half + u'b');
    EXPECT_LT(timer.elapsed(), 10'000);
}

// ---- edits at random ----------------------------------------------------------------------------

struct Tally {
    int highlights = 0;
    int found = 0;
    int moved = 0;
    qint64 slowest = 0; // ms
};

// A run of some words, as readers mark them.
model::Selectors passageAtRandom(const QString &text, QRandomGenerator &random) {
    const auto length = qint64(text.toUcs4().size());
    const qint64 size = std::min<qint64>(length, 20 + random.bounded(180));
    const qint64 start = random.bounded(int(length - size + 1));
    return selectorsAt(text, start, start + size);
}

void holdAgainstTruth(const QString &before, const EditedText &edited, const model::Selectors &on,
                      Tally &tally) {
    const QString after = edited.text();
    QElapsedTimer timer;
    timer.start();
    const auto found = foundAgain(on, before, after);
    tally.slowest = std::max(tally.slowest, timer.elapsed());
    const qint64 left = edited.kept(on.start, on.end, 0, edited.length());
    if (10 * left >= 7 * (on.end - on.start)) {
        ++tally.highlights;
        tally.found += found ? 1 : 0;
    }
    if (!found) return;
    const qint64 there = edited.kept(on.start, on.end, found->start, found->end);
    if (2 * there >= found->end - found->start) return;
    ++tally.moved;
    ADD_FAILURE() << "“" << on.quote.toStdString() << "” is now “" << found->quote.toStdString()
                  << "”\n"
                  << before.toStdString() << "\n"
                  << after.toStdString();
}

// A sentence of the text once more, with a word or two of its own; not beside it, where nobody
// could say which of the two is left.
QString withLookAlike(const QString &text, QRandomGenerator &random) {
    QStringList sentences = text.split(QStringLiteral(". "));
    const qsizetype one = random.bounded(sentences.size());
    EditedText twin(sentences.at(one));
    twin.edit(random, 0.05);
    const qsizetype half = sentences.size() / 2;
    sentences.insert(one < half ? sentences.size() : 0, twin.text());
    return sentences.join(QStringLiteral(". "));
}

enum class LookAlikes { None, One };

Tally editAtRandom(int edits, double share, LookAlikes lookAlikes) {
    Tally tally;
    QRandomGenerator random(20261129);
    for (int i = 0; i < edits; ++i) {
        QString text = QString::fromUtf8(tests::corpusPaper(i).abstract).simplified();
        if (lookAlikes == LookAlikes::One) text = withLookAlike(text, random);
        const auto on = passageAtRandom(text, random);
        EditedText edited(text);
        edited.edit(random, share * random.generateDouble());
        holdAgainstTruth(text, edited, on, tally);
    }
    return tally;
}

// LECTERN_EDITS=10000 is the figure to reach.
int editsWanted() {
    const int wanted = qEnvironmentVariableIntValue("LECTERN_EDITS");
    return wanted > 0 ? wanted : 200;
}

TEST(Anchor, FindsNineteenOfTwentyAfterSmallEditsAndMovesNone) {
    const Tally tally = editAtRandom(editsWanted(), 0.10, LookAlikes::None);
    RecordProperty("found", tally.found);
    RecordProperty("slowest", int(tally.slowest));
    EXPECT_EQ(tally.moved, 0);
    EXPECT_GE(tally.found, 0.95 * tally.highlights);
    EXPECT_GT(tally.highlights, editsWanted() * 9 / 10);
    EXPECT_LT(tally.slowest, 1000); // 50 where nobody else works
}

TEST(Anchor, MovesNoneAfterLargeEdits) {
    EXPECT_EQ(editAtRandom(editsWanted(), 0.80, LookAlikes::None).moved, 0);
}

TEST(Anchor, MovesNoneToALookAlike) {
    EXPECT_EQ(editAtRandom(editsWanted(), 0.10, LookAlikes::One).moved, 0);
    EXPECT_EQ(editAtRandom(editsWanted(), 0.80, LookAlikes::One).moved, 0);
}

} // namespace
