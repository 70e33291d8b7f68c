// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_library.h"
#include "tests/ui/support/test_window.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/day_turn.h"
#include "ui/render/plain_text.h"
#include "ui/views/desk/desk.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/list/paper_button.h"
#include "ui/views/pages/day_calendar.h"
#include "ui/views/pages/days_page.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

TEST(DayCalendar, ShowsHowMuchIsDecided) {
    const auto heat = [](qint64 decided, qint64 papers) {
        return DayCalendar::heatOf({{}, papers, decided, {}});
    };
    EXPECT_EQ(heat(0, 0), 0);
    EXPECT_EQ(heat(0, 9), 0);
    EXPECT_EQ(heat(1, 900), 1);
    EXPECT_EQ(heat(1, 3), 2);
    EXPECT_EQ(heat(899, 900), 3);
    EXPECT_EQ(heat(9, 9), 4);
}

TEST(DayCalendar, StaysOnTheDayWhileOthersCome) {
    const ThemeSource theme{Shade::Light, {}};
    DayCalendar calendar(theme);
    calendar.resize(calendar.sizeHint());
    const QDate today(2026, 11, 30);
    library::Days days;
    days.today = today;
    days.days = {{today.addDays(-3), 4, 1, {}}, {today.addDays(-2), 5, 0, {}}};
    calendar.setDays(days);
    QTest::keyClick(&calendar, Qt::Key_K);
    const QString chosen = calendar.accessibleDescription();
    days.days.append({today, 6, 0, {}});
    calendar.setDays(days);
    EXPECT_EQ(calendar.accessibleDescription(), chosen);
}

TEST(WindowDays, LeadToTheDigestAndToWhatIsKept) {
    TestWindow test;
    library::ImportRequest request;
    request.bytes = tests::inventedDigest(4);
    request.name = QStringLiteral("a.txt");
    request.day = model::Day::of(QDate::currentDate().year(), QDate::currentDate().month(),
                                 QDate::currentDate().day());
    {
        library::Library library({.path = test.libraryPath()});
        tests::must(tests::await(library.open()));
        tests::must(tests::await(library.import(request)));
    }
    test.open();
    test.press("S");
    ASSERT_TRUE(test.countBecomes(QStringLiteral("is:kept"), 1));
    const auto open = [&] { test.window().commands().action(command::days)->trigger(); };
    open();
    auto &page = test.part<DaysPage>();
    ASSERT_TRUE(waitUntil([&] { return page.findChildren<PaperButton *>().size() == 1; }));
    EXPECT_TRUE(test.part<DayCalendar>().hasFocus());
    test.press("Return");
    EXPECT_TRUE(waitUntil([&] { return test.part<ListPane>().place().digest.isValid(); }));
    EXPECT_FALSE(page.isVisible());
    open();
    ASSERT_TRUE(waitUntil([&] { return page.findChildren<PaperButton *>().size() == 1; }));
    page.findChildren<PaperButton *>().constFirst()->click();
    EXPECT_TRUE(test.listBecomes(1));
    EXPECT_FALSE(page.isVisible());
}

TEST(WindowDays, LeaveTheFocusOnThePaperThatHasIt) {
    TestWindow test;
    test.importBehind(tests::inventedDigest(4));
    test.open();
    test.press("S");
    test.press("S");
    ASSERT_TRUE(test.countBecomes(QStringLiteral("is:kept"), 2));
    test.window().commands().action(command::days)->trigger();
    const auto &page = test.part<DaysPage>();
    const auto buttons = [&] { return page.findChildren<PaperButton *>(); };
    ASSERT_TRUE(waitUntil([&] { return buttons().size() == 2; }));
    buttons().constLast()->setFocus();
    const QString title = buttons().constLast()->accessibleName();
    const auto third = model::PaperIds({test.papers().at(2).id});
    tests::must(tests::await(
        test.library().apply(library::Decide{third, model::DecisionState::Kept, {}}))); // elsewhere
    ASSERT_TRUE(waitUntil([&] { return buttons().size() == 3; }));
    const auto *focused = qobject_cast<PaperButton *>(QApplication::focusWidget());
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->accessibleName(), title);
}

TEST(WindowDays, FollowTheDayThatTurnsWhileThePageIsOpen) {
    base::FixedClock clock({1'795'000'000'000, 60});
    TestWindow test;
    test.useClock(clock);
    const QDate tomorrow = clock.today().addDays(1);
    library::ImportRequest request;
    request.bytes = tests::inventedDigest(4);
    request.name = QStringLiteral("a.txt");
    request.day = model::Day::of(tomorrow.year(), tomorrow.month(), tomorrow.day());
    {
        library::Library library({.path = test.libraryPath(), .clock = &clock});
        tests::must(tests::await(library.open()));
        tests::must(tests::await(library.import(request)));
    }
    test.open();
    test.window().commands().action(command::days)->trigger();
    const auto &page = test.part<DaysPage>();
    ASSERT_TRUE(waitUntil([&] {
        const auto labels = page.findChildren<PlainLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const PlainLabel *label) {
            return label->text().contains(QLatin1String("papers to decide"));
        });
    }));
    const auto &calendar = test.part<DayCalendar>();
    ASSERT_TRUE(calendar.accessibleDescription().isEmpty()) << "that day is to come";
    clock.advanceMs(24LL * 60 * 60 * 1000);
    test.desk().findChild<DayTurn *>()->look();
    EXPECT_TRUE(waitUntil([&] { return !calendar.accessibleDescription().isEmpty(); }));
}

} // namespace
} // namespace lectern::ui
