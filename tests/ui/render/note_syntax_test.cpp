// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/wait_until.h"
#include "ui/render/note_syntax.h"
#include "ui/render/theme_source.h"

#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class NoteSyntaxTest : public testing::Test {
  protected:
    // The look of a character of a note of one line or more.
    [[nodiscard]] QTextCharFormat lookAt(const QString &note, int place) {
        m_note.setPlainText(note);
        m_syntax.rehighlight();
        const QTextBlock block = m_note.findBlock(place);
        const int at = place - block.position();
        for (const auto &range : block.layout()->formats())
            if (at >= range.start && at < range.start + range.length) return range.format;
        return {};
    }
    [[nodiscard]] QColor colour(Role role) const { return m_theme.theme().colour(role); }

    ThemeSource m_theme{Shade::Light, {}};
    QTextDocument m_note;
    NoteSyntax m_syntax{&m_note, m_theme};
};

TEST_F(NoteSyntaxTest, SetsHeadingsAndEmphasisInWeightAndMutesTheirSigns) {
    EXPECT_EQ(lookAt(QStringLiteral("## For Thursday"), 5).fontWeight(), QFont::DemiBold);
    EXPECT_EQ(lookAt(QStringLiteral("## For Thursday"), 0).foreground().color(),
              colour(Role::Muted));
    EXPECT_TRUE(lookAt(QStringLiteral("is *before* it"), 5).fontItalic());
    EXPECT_EQ(lookAt(QStringLiteral("is **per question** it"), 6).fontWeight(), QFont::DemiBold);
    EXPECT_EQ(lookAt(QStringLiteral("is **per question** it"), 3).foreground().color(),
              colour(Role::Muted));
}

TEST_F(NoteSyntaxTest, LeavesAloneWhatOnlyLooksLikeIt) {
    EXPECT_FALSE(lookAt(QStringLiteral("2 * 3 * 4"), 4).fontItalic());
    EXPECT_FALSE(lookAt(QStringLiteral("*open"), 2).fontItalic());
    EXPECT_NE(lookAt(QStringLiteral("#hashtag"), 2).fontWeight(), QFont::DemiBold);
    EXPECT_FALSE(lookAt(QStringLiteral("a `b"), 3).background().color() == colour(Role::Chip));
}

TEST_F(NoteSyntaxTest, MarksTasksCodeQuotesAndPapers) {
    const auto toDo = m_theme.theme().meaning(model::Meaning::ToDo);
    EXPECT_EQ(lookAt(QStringLiteral("- [x] Read it"), 3).background().color(), toDo.ground);
    EXPECT_EQ(lookAt(QStringLiteral("- [x] Read it"), 8).foreground().color(), colour(Role::Muted));
    EXPECT_EQ(lookAt(QStringLiteral("- [ ] Read it"), 3).background().color(), colour(Role::Chip));
    EXPECT_EQ(lookAt(QStringLiteral("so `max_think` is"), 6).background().color(),
              colour(Role::Chip));
    EXPECT_TRUE(lookAt(QStringLiteral("> as it says"), 4).fontItalic());
    EXPECT_EQ(lookAt(QStringLiteral("as [[Halting as a Skill]]"), 8).foreground().color(),
              colour(Role::AccentInk));
    EXPECT_EQ(lookAt(QStringLiteral("```\n# no heading\n```\n# one"), 7).fontWeight(),
              lookAt(QStringLiteral("plain"), 2).fontWeight());
    EXPECT_EQ(lookAt(QStringLiteral("```\n# no heading\n```\n# one"), 24).fontWeight(),
              QFont::DemiBold);
}

TEST_F(NoteSyntaxTest, OfALargeOrHostileNoteTakesAMoment) {
    QElapsedTimer timer;
    timer.start();
    for (const QString &piece : {QStringLiteral("*a "), QStringLiteral("[["), QStringLiteral("`"),
                                 QStringLiteral("**"), QStringLiteral("- [x] a *b* `c` [[d]]\n")})
        (void)lookAt(piece.repeated(300'000 / piece.size()), 0);
    for (const QString &piece : {QStringLiteral("*a "), QStringLiteral("[["), QStringLiteral("`")})
        (void)lookAt(piece.repeated(4'900 / piece.size()), 0);
    EXPECT_LT(timer.elapsed(), 20'000);
}

} // namespace
} // namespace lectern::ui
