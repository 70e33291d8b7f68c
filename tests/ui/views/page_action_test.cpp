// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/page_action.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

TEST(PageAction, IsDoneOnceByEitherEnterWhileThePageHasTheFocus) {
    QWidget page;
    QAction *action = newPageAction(QStringLiteral("Save"), QStringLiteral("Ctrl+Return"), &page);
    EXPECT_TRUE(page.actions().contains(action));
    EXPECT_EQ(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Return)) << "its button says so";
    EXPECT_TRUE(action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Enter)));
    EXPECT_FALSE(action->autoRepeat());
    EXPECT_EQ(action->shortcutContext(), Qt::WidgetWithChildrenShortcut);
}

TEST(PageAction, MayHaveNoKey) {
    QWidget page;
    EXPECT_TRUE(newPageAction(QStringLiteral("Copy"), {}, &page)->shortcuts().isEmpty());
    EXPECT_EQ(newPageAction(QStringLiteral("Mend"), QStringLiteral("R"), &page)->shortcuts(),
              QList<QKeySequence>{QKeySequence(Qt::Key_R)});
}

} // namespace
} // namespace lectern::ui
