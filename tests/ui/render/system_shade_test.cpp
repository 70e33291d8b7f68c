// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/wait_until.h"
#include "ui/render/system_shade.h"
#include "ui/render/theme_source.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWidget>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

// The desktop is a stand-in: nobody else can make one dark while it runs.
class SystemShadeTest : public testing::Test {
  protected:
    SystemShadeTest() { m_window.show(); }
    void say() { // as Qt does when the desktop does
        QEvent changed(QEvent::ThemeChange);
        QApplication::sendEvent(&m_window, &changed);
    }

    Shade m_desktop = Shade::Light;
    int m_asked = 0;
    QWidget m_window;
    ThemeSource m_theme{Shade::Light, {}};
    SystemShade m_shade{*qobject_cast<QApplication *>(QCoreApplication::instance()), m_theme,
                        [this] {
                            ++m_asked;
                            return m_desktop;
                        }};
};

TEST_F(SystemShadeTest, TurnsDarkAndLightAgainWithTheDesktop) {
    m_desktop = Shade::Dark;
    say();
    EXPECT_TRUE(waitUntil([&] { return m_theme.theme().shade() == Shade::Dark; }));
    m_desktop = Shade::Light;
    say();
    EXPECT_TRUE(waitUntil([&] { return m_theme.theme().shade() == Shade::Light; }));
}

TEST_F(SystemShadeTest, LeavesWhatTheReaderChose) {
    m_theme.setChoice(ThemeChoice::Light);
    m_desktop = Shade::Dark;
    say();
    ASSERT_TRUE(waitUntil([&] { return m_theme.systemShade() == Shade::Dark; }));
    EXPECT_EQ(m_theme.theme().shade(), Shade::Light);
    m_theme.setChoice(ThemeChoice::System);
    EXPECT_EQ(m_theme.theme().shade(), Shade::Dark) << "it is remembered";
}

TEST_F(SystemShadeTest, AsksOnceHoweverManyWindowsAreTold) {
    const QSignalSpy changed(&m_theme, &ThemeSource::changed);
    m_desktop = Shade::Dark;
    for (int window = 0; window < 5; ++window)
        say();
    ASSERT_TRUE(waitUntil([&] { return m_asked > 0; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(m_asked, 1);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(SystemShadeTest, ReadsThePaletteOfTheDesktopAndLeavesOurs) {
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    const Theme before(Shade::Light, {QStringLiteral("DejaVu Sans"), {}, {}});
    applyTheme(application, Theme(Shade::Dark, {QStringLiteral("DejaVu Sans"), {}, {}}));
    const QPalette ours = QApplication::palette();
    EXPECT_EQ(shadeOf(ours), Shade::Dark);
    EXPECT_EQ(readSystemShade(), Shade::Light) << "a desktop without one, as here, is light";
    EXPECT_EQ(QApplication::palette(), ours);
    applyTheme(application, before);
}

} // namespace
} // namespace lectern::ui
