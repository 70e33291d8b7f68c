// SPDX-License-Identifier: GPL-3.0-or-later
// Two write on one note at the same time: the reader in the window, and commands.
#include "tests/app/open_window.h"
#include "tests/support/typed_note.h"

#include <csignal>
#include <gtest/gtest.h>

namespace lectern::tests {

namespace {

class NoteBeside : public testing::Test {
  protected:
    NoteBeside() { desk.import({QStringLiteral("Sparse attention for everyone at home")}); }

    // A line at the end of the note.
    Answer add(const QString &line) const {
        return desk.lectern(
            {QStringLiteral("note"), QStringLiteral("1"), QStringLiteral("--append"), line});
    }
    [[nodiscard]] QStringList note() const { return desk.lectern(words("note 1")).lines(); }

    Desk desk;
};

} // namespace

TEST_F(NoteBeside, LosesNothingOfEither) {
    constexpr int letters = 700;
    OpenWindow window(desk, {QString::number(letters)}, QStringLiteral(LECTERN_TYPING));
    ASSERT_TRUE(window.isOpen());
    ASSERT_TRUE(window.says("begun", 60'000));
    QStringList added;
    while (window.isRunning() && !window.says("typed")) {
        added.append(QStringLiteral("line %1").arg(added.size()));
        const Answer answer = add(added.constLast());
        ASSERT_EQ(answer.exit, 0) << answer.err.constData();
    }
    ASSERT_GT(added.size(), 2) << "or nobody was disturbed";
    EXPECT_EQ(window.endBy(SIGTERM), 0);
    QStringList lines = note();
    EXPECT_EQ(lines.count(typedNote(letters)), 1) << qPrintable(lines.join(u'\n'));
    lines.removeOne(typedNote(letters));
    lines.sort();
    added.sort();
    EXPECT_EQ(lines, added);
}

TEST_F(NoteBeside, TakesEachLineOfTwentyCommandsAtOnce) {
    OpenWindow window(desk);
    ASSERT_TRUE(window.isOpen());
    const Answer all = desk.through(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral(
             "for i in $(seq 20); do \"$0\" note 1 --append \"line $((i / 2))\" & done; wait"),
         program()});
    EXPECT_EQ(all.lines().size(), 20) << all.err.constData();
    EXPECT_EQ(note().size(), 20) << "those of the same words too";
}

} // namespace lectern::tests
