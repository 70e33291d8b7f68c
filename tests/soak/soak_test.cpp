// SPDX-License-Identifier: GPL-3.0-or-later
// Readers by chance, who import, decide, tag, write, highlight, keep lists and filters, undo, redo
// and start again, each held against a belief of what her library holds.
#include "tests/soak/reader_model.h"
#include "tests/soak/soak.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

constexpr int readersInShort = 20;
constexpr int actsOfAReader = 50;

} // namespace

// LECTERN_SOAK sets how many readers; each has a number, by which she can be met again.
TEST(Soak, LibraryHoldsWhatItsReaderBelieves) {
    const int readers = qMax(readersInShort, qEnvironmentVariableIntValue("LECTERN_SOAK"));
    for (int reader = 1; reader <= readers; ++reader) {
        QRandomGenerator random(quint32(20'261'129 + reader));
        const QList<Act> acts = randomActs(random, actsOfAReader);
        if (!firstDifference(acts)) continue;
        const QList<Act> fewest = shrunk(acts);
        FAIL() << "reader " << reader << " was wrong, first here:\n"
               << qPrintable(textOf(fewest)) << "\n\n"
               << qPrintable(firstDifference(fewest).value_or(QString()));
    }
}

// A reader who forgets notes is found, and told in two acts: an import and the note.
TEST(Soak, FindsAWrongBeliefAndShrinksItToAShortCase) {
    const Flaw forgetsNotes = [](Believed &believed) {
        for (BelievedPaper &paper : believed.papers)
            paper.note.clear();
    };
    for (quint32 seed = 1; seed < 50; ++seed) {
        QRandomGenerator random(seed);
        const QList<Act> acts = randomActs(random, actsOfAReader);
        if (!firstDifference(acts, forgetsNotes)) continue;
        const QList<Act> fewest = shrunk(acts, forgetsNotes);
        EXPECT_EQ(fewest.size(), 2) << qPrintable(textOf(fewest));
        EXPECT_EQ(fewest.constFirst().kind, Act::Import);
        EXPECT_EQ(fewest.constLast().kind, Act::Note);
        return;
    }
    FAIL() << "no reader wrote a note";
}

} // namespace lectern::tests
