// SPDX-License-Identifier: GPL-3.0-or-later
// Two write on one note at the same time.
#include "core/library/texts/note_additions.h"
#include "tests/support/test_library.h"

namespace lectern::tests {
namespace {

struct Both {
    const char *why;
    const char *base;
    const char *mine;
    const char *theirs;
    const char *both;
};

class NoteAdditions : public testing::TestWithParam<Both> {};

TEST_P(NoteAdditions, StandBesideWhatWasTyped) {
    const Both &one = GetParam();
    EXPECT_EQ(library::withAdditions(QString::fromUtf8(one.mine), QString::fromUtf8(one.theirs),
                                     QString::fromUtf8(one.base)),
              QString::fromUtf8(one.both))
        << one.why;
}

INSTANTIATE_TEST_SUITE_P(
    Notes, NoteAdditions,
    testing::Values(Both{"a line at the end", "a", "ab", "a\nx", "ab\nx"},
                    Both{"behind a line end", "a\n", "ab\n", "a\nx", "ab\nx"},
                    Both{"to the first words", "", "a", "x", "a\nx"},
                    Both{"to a new line", "a\n", "a\nb", "a\nx\n", "a\nb\nx\n"},
                    Both{"at the head", "a\nb", "a\nbc", "x\na\nb", "x\na\nbc"},
                    Both{"in the middle", "a\nb", "a\nb\n2", "a\nx\nb", "a\nx\nb\n2"},
                    Both{"within what she changed", "a\nb", "1\na\nb\n2", "a\nx\nb",
                         "1\na\nb\n2\nx"},
                    Both{"the same line, each in its way", "a", "ab", "ac", "ab\nac"},
                    Both{"one changed all of it", "a\nb", "a\nb\nc", "x", "a\nb\nc\nx"},
                    Both{"one took it away", "a\nb", "a\nb\nc", "", "a\nb\nc"},
                    Both{"she took it away", "a", "", "a\nx", "x"},
                    Both{"one line of it went", "a\nb\nc", "a\nb\ncd", "a\nc", "a\nb\ncd"},
                    Both{"her own save, of which she did not hear", "", "a\nb", "a", "a\nb"},
                    Both{"lines that end in CR LF", "a\r\nb", "a\r\nbc", "a\r\nb\nx", "a\r\nbc\nx"},
                    Both{"beyond the BMP", "\U0001D49C", "\U0001D49C\U0001D49E", "\U0001D49D",
                         "\U0001D49C\U0001D49E\n\U0001D49D"}));

struct NoteOfTwo : testing::Test {
    NoteOfTwo() {
        library.importText(inventedDigest(2));
        paper = library.ids().constFirst();
    }
    [[nodiscard]] QString note() { return library.paper(paper).note.text; }

    TestLibrary library;
    model::PaperId paper;
};

TEST_F(NoteOfTwo, IsWhatOneTypedAndTheOtherAdded) {
    library.apply(library::SetNote{paper, QStringLiteral("read"), {}, QString()});
    library.apply(library::AddToNote{paper, QStringLiteral("again")});
    EXPECT_EQ(note(), QStringLiteral("read\nagain"));
    const library::Applied typed = library.apply(library::SetNote{
        paper, QStringLiteral("read it"), QStringLiteral("s"), QStringLiteral("read")});
    EXPECT_EQ(note(), QStringLiteral("read it\nagain"));
    EXPECT_EQ(typed.note, note()) << "who typed is told";
    must(await(library->undo()));
    EXPECT_EQ(note(), QStringLiteral("read\nagain")) << "undo takes back what was typed alone";
}

TEST_F(NoteOfTwo, IsOverwrittenByWhoSaysSo) {
    library.apply(library::AddToNote{paper, QStringLiteral("one")});
    const library::Applied set = library.apply(library::SetNote{paper, QStringLiteral("two"), {}});
    EXPECT_EQ(note(), QStringLiteral("two"));
    EXPECT_FALSE(set.note);
}

TEST_F(NoteOfTwo, TakesTheSameLineTwice) {
    for (int i = 0; i < 2; ++i)
        library.apply(library::AddToNote{paper, QStringLiteral("+1")});
    EXPECT_EQ(note(), QStringLiteral("+1\n+1"));
}

TEST_F(NoteOfTwo, KeepsTheNoteOfThePaperThatItsPaperWasJoinedTo) {
    const model::PaperId other = library.ids().constLast();
    library.apply(library::SetNote{paper, QStringLiteral("of the first"), {}});
    library.apply(library::SetNote{other, QStringLiteral("of the other"), {}});
    library.apply(library::Merge{other, paper}); // while the note of the first is open
    library.apply(library::SetNote{
        paper, QStringLiteral("of the first, and more"), {}, QStringLiteral("of the first")});
    const QString both = library.paper(other).note.text;
    EXPECT_TRUE(both.contains(QStringLiteral("of the other"))) << qPrintable(both);
    EXPECT_TRUE(both.contains(QStringLiteral("of the first, and more"))) << qPrintable(both);
}

TEST_F(NoteOfTwo, IsNoLongerThanANoteCanBe) {
    const QString long1(9 << 20, QLatin1Char('a'));
    const QString long2(9 << 20, QLatin1Char('b'));
    library.apply(library::SetNote{paper, long1, {}, QString()});
    const auto joined = await(library->apply(library::SetNote{paper, long2, {}, QString()}));
    ASSERT_FALSE(joined);
    EXPECT_EQ(joined.error().code, base::ErrorCode::TooLarge);
    EXPECT_EQ(note(), long1);
}

} // namespace
} // namespace lectern::tests
