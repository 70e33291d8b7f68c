// SPDX-License-Identifier: GPL-3.0-or-later
// The page of preferences in a window of half a screen.
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/settings/setting.h"
#include "ui/views/preferences/preferences_page.h"
#include "ui/views/reader/reader_view.h"

#include <QLabel>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

TEST(WindowPreferencesNarrow, PutAControlBelowItsWordsWhereThereIsNoRoomForThemBesideIt) {
    TestWindow test;
    test.importBehind(tests::inventedDigest(12));
    test.open();
    ASSERT_TRUE(waitUntil([&] { return test.part<ReaderView>().paper().has_value(); }));
    test.window().resize(640, 860);
    test.press("Ctrl+,");
    const auto &page = test.part<PreferencesPage>();
    ASSERT_TRUE(waitUntil([&] { return page.isVisible(); }));
    const auto *language = page.findChild<QWidget *>(QLatin1String(setting::language.name));
    ASSERT_NE(language, nullptr);
    for (const QLabel *words : language->parentWidget()->findChildren<QLabel *>())
        EXPECT_TRUE(waitUntil([&] { return language->y() >= words->geometry().bottom(); }))
            << words->text().toStdString() << " is " << words->width() << " wide";
}

} // namespace
} // namespace lectern::ui
