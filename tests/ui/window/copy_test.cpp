// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/commands/paper_copy.h"
#include "ui/models/paper_drag.h"
#include "ui/models/paper_list_model.h"
#include "ui/views/desk/desk.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class WindowCopy : public testing::Test {
  protected:
    WindowCopy() {
        m_test.importBehind(tests::inventedDigest(3));
        m_test.open();
    }
    [[nodiscard]] static const QMimeData &clipboard() {
        return *QApplication::clipboard()->mimeData();
    }
    // Presses the key and takes the line of the menu with these words.
    void copyAs(const QString &words) {
        m_test.press("Y");
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction *action : menu->actions())
            if (action->text().startsWith(words)) action->trigger();
        menu->close();
    }

    TestWindow m_test;
};

TEST_F(WindowCopy, GivesTheClipboardSeveralFlavours) {
    copyAs(QStringLiteral("Copy as BibTeX"));
    ASSERT_TRUE(m_test.noticeBecomes(QStringLiteral("Copied 1 paper")));
    EXPECT_TRUE(clipboard().text().startsWith(QLatin1String("@")));
    EXPECT_TRUE(clipboard().html().contains(QLatin1String("Invented Paper Number")));
    EXPECT_TRUE(clipboard().data(QStringLiteral("text/markdown")).contains("Invented Paper"));
    EXPECT_EQ(clipboard().data(QStringLiteral("application/x-bibtex")),
              clipboard().text().toUtf8());
}

TEST_F(WindowCopy, CopiesAllThatAreMarked) {
    m_test.press("*");
    copyAs(QStringLiteral("Copy the title"));
    ASSERT_TRUE(m_test.noticeBecomes(QStringLiteral("Copied 3 papers")));
    EXPECT_EQ(clipboard().text().count(QLatin1Char('\n')), 2);
    m_test.part<CommandTable>().action(command::copyKey)->trigger();
    ASSERT_TRUE(waitUntil([] { return clipboard().text().count(QLatin1String(", ")) == 2; }));
}

TEST_F(WindowCopy, DressesWhatIsDraggedOut) {
    PaperCopy copies(m_test.library());
    const auto paper = m_test.papers().at(0);
    const std::unique_ptr<QMimeData> mime(copies.newDrag({paper.id}));
    EXPECT_EQ(paperDrag::papersIn(*mime), QList{paper.id}) << "within the window as before";
    EXPECT_TRUE(mime->hasFormat(QStringLiteral("application/x-bibtex")));
    ASSERT_TRUE(waitUntil([&] { return mime->text().contains(paper.facts.title.tidy); }));
    EXPECT_TRUE(mime->html().contains(QLatin1String("<p>")));
    EXPECT_TRUE(mime->data(QStringLiteral("application/x-bibtex")).startsWith("@"));
}

} // namespace
} // namespace lectern::ui
