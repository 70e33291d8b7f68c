// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/views/desk/failure_page.h"
#include "ui/views/parts/flow_text.h"

#include <QAbstractButton>
#include <QFile>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// All that the page says; empty while there is none.
QString pageWords(TestWindow &test) {
    const auto *page = test.window().findChild<FailurePage *>();
    QStringList words;
    if (page) {
        for (const FlowText *text : page->findChildren<FlowText *>())
            words += text->toPlainText();
    }
    return words.join(QLatin1Char('\n'));
}

TEST(FailingOpen, SaysThatAFileIsNoLibraryAndLeavesItAlone) {
    TestWindow test;
    const QByteArray mine(5'000, 'x');
    const QString path = test.writeFile(QStringLiteral("library.db"), mine);
    test.start();
    EXPECT_TRUE(waitUntil([&] { return pageWords(test).contains(path); }));
    EXPECT_TRUE(pageWords(test).contains(QLatin1String("--library")));
    EXPECT_FALSE(test.window().desk());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), mine);
}

TEST(FailingOpen, OpensOnceTheOtherLecternIsGone) {
    TestWindow test;
    auto other =
        std::make_unique<library::Library>(library::OpenOptions{.path = test.libraryPath()});
    tests::must(tests::await(other->open()));
    test.start();
    ASSERT_TRUE(
        waitUntil([&] { return pageWords(test).contains(QLatin1String("Close the other")); }));
    other.reset();
    for (auto *button : test.part<FailurePage>().findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == QLatin1String("Try again")) button->click();
    }
    EXPECT_TRUE(waitUntil([&] { return test.window().desk() != nullptr; }));
}

TEST(FailingOpen, ClosesWithoutAQuestion) {
    TestWindow test;
    test.writeFile(QStringLiteral("library.db"), "not a library");
    test.start();
    ASSERT_TRUE(waitUntil([&] { return !pageWords(test).isEmpty(); }));
    test.close();
}

} // namespace
} // namespace lectern::ui
