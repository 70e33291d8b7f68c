// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that stand for a library which cannot be opened say where it lies.
#include "core/library/backup/backup.h"
#include "tests/support/damage.h"
#include "tests/support/test_library.h"
#include "tests/ui/support/plain_walk.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/desk/damage_page.h"
#include "ui/views/desk/failure_page.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// A library whose path is made to harm.
class HostilePath : public testing::Test {
  protected:
    HostilePath() {
        const QString folder = m_test.folder() + QStringLiteral("/<b>x<img src=y>");
        if (!QDir().mkdir(folder)) throw std::runtime_error("no folder of that name");
        m_test.useLibrary(folder + QStringLiteral("/<a href=z>.db"));
    }
    template <typename Page>
    void expectPlain() {
        m_test.start();
        ASSERT_TRUE(waitUntil([&] {
            const auto *page = m_test.window().findChild<Page *>();
            return page && page->isVisible();
        }));
        tests::must(tests::await(m_test.library().backups())); // the page asks for them too
        QCoreApplication::sendPostedEvents();
        EXPECT_EQ(namesTakenForHtml(), std::string());
    }

    TestWindow m_test;
};

TEST_F(HostilePath, IsPlainOnThePageOfADamagedLibrary) {
    m_test.importBehind(tests::inventedDigest(6));
    {
        library::Library library({.path = m_test.libraryPath()});
        tests::must(tests::await(library.open()));
        tests::must(tests::await(library.backUp(library::BackupKind::Reader)));
    }
    tests::damage(m_test.libraryPath(), QStringLiteral("paper_text"));
    expectPlain<DamagePage>();
}

TEST_F(HostilePath, IsPlainOnThePageOfWhatIsNoLibrary) {
    QFile file(m_test.libraryPath());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("<b>no library</b>") > 0);
    file.close();
    expectPlain<FailurePage>();
}

} // namespace
} // namespace lectern::ui
