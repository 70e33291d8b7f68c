// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/note_spans.h"

#include <gtest/gtest.h>

namespace lectern::ui {

TEST(NoteSpans, ReadsEachLineForWhatItIs) {
    const auto kind = [](const char *line) {
        return noteLineOf(QString::fromUtf8(line), false).kind;
    };
    EXPECT_EQ(kind("plain - text"), NoteLineKind::Text);
    EXPECT_EQ(kind("## Head"), NoteLineKind::Heading);
    EXPECT_EQ(kind("##no head"), NoteLineKind::Text);
    EXPECT_EQ(kind("> said"), NoteLineKind::Quote);
    EXPECT_EQ(kind("  * item"), NoteLineKind::Item);
    EXPECT_EQ(kind("12. item"), NoteLineKind::Item);
    EXPECT_EQ(kind("- [ ] do"), NoteLineKind::Task);
    EXPECT_EQ(kind("- [x]"), NoteLineKind::Task);
    EXPECT_EQ(kind("- [y] no"), NoteLineKind::Item);
    EXPECT_EQ(kind("```cpp"), NoteLineKind::Fence);
    EXPECT_EQ(noteLineOf(QStringLiteral("- [ ] x"), true).kind, NoteLineKind::Code);
    const NoteLine task = noteLineOf(QStringLiteral("  - [X] read"), false);
    EXPECT_TRUE(task.done);
    EXPECT_EQ(task.box, 4);
    EXPECT_EQ(task.content, 8);
}

TEST(NoteSpans, TurnsOneBoxAndNotALetterMore) {
    const QString note = QStringLiteral("---\r\nt: x\r\n---\r\n- [ ] one\u00a0 \r\n\r\n"
                                        "```\r\n- [ ] code\r\n```\r\n1. [x]  two\t\r\n");
    QString turned = withBoxTurned(note, 3);
    ASSERT_EQ(turned.size(), note.size());
    EXPECT_EQ(turned, QString(note).replace(QStringLiteral("[ ] one"), QStringLiteral("[x] one")));
    EXPECT_EQ(withBoxTurned(turned, 3), note) << "and back";
    EXPECT_EQ(withBoxTurned(note, 8),
              QString(note).replace(QStringLiteral("[x]"), QStringLiteral("[ ]")));
    for (const int line : {0, 4, 6, 9, 10, 1000})
        EXPECT_TRUE(withBoxTurned(note, line).isEmpty()) << line;
    EXPECT_EQ(withBoxTurned(QStringLiteral("- [ ]\r- [ ]"), 1), QStringLiteral("- [ ]\r- [x]"));
}

} // namespace lectern::ui
