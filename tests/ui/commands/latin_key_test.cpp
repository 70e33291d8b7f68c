// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/latin_key.h"

#include <QKeyEvent>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

int keyAt(int key, quint32 place) {
    return latinKeyOf(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, place, 0, 0));
}

TEST(LatinKey, IsTheLetterInThePlaceOfAnotherScript) {
    EXPECT_EQ(keyAt(0x041e, 44), Qt::Key_J) << "Cyrillic";
    EXPECT_EQ(keyAt(0x039e, 44), Qt::Key_J) << "Greek";
    EXPECT_EQ(keyAt(0x05d7, 44), Qt::Key_J) << "Hebrew";
    EXPECT_EQ(keyAt(0x0419, 24), Qt::Key_Q);
    EXPECT_EQ(keyAt(0x0414, 46), Qt::Key_L);
    EXPECT_EQ(keyAt(0x042f, 52), Qt::Key_Z);
    EXPECT_EQ(keyAt(0x042c, 58), Qt::Key_M);
}

TEST(LatinKey, LeavesLatinKeyboardsAsTheyAre) {
    EXPECT_EQ(keyAt(Qt::Key_A, 24), Qt::Key_A) << "of a French keyboard";
    EXPECT_EQ(keyAt(Qt::Key_Z, 29), Qt::Key_Z) << "of a German one";
    EXPECT_EQ(keyAt(0x0141, 46), 0x0141) << "of a Polish one";
}

TEST(LatinKey, LeavesWhatIsNoLetterOrHasNoPlace) {
    EXPECT_EQ(keyAt(Qt::Key_Escape, 9), Qt::Key_Escape);
    EXPECT_EQ(keyAt(Qt::Key_Down, 52), Qt::Key_Down);
    EXPECT_EQ(keyAt(0x041e, 0), 0x041e);
    EXPECT_EQ(keyAt(0x0425, 34), 0x0425) << "where English has a bracket";
}

} // namespace
} // namespace lectern::ui
