// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/wait_until.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/glide.h"

#include <QScrollBar>
#include <QWidget>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

class GlideTest : public testing::Test {
  protected:
    GlideTest() {
        m_bar.setRange(0, 1000);
        m_window.show();
    }
    void setMotion(bool motion) {
        Look look;
        look.motion = motion;
        m_theme.setLook(look);
    }

    ThemeSource m_theme{Shade::Light, {}};
    QWidget m_window;
    QScrollBar m_bar{&m_window};
    Glide &m_glide = *new Glide(m_bar, m_theme);
};

TEST_F(GlideTest, IsThereAtOnceWhereNothingIsToMove) {
    setMotion(false);
    EXPECT_TRUE(m_glide.by(300));
    EXPECT_EQ(m_bar.value(), 300);
    EXPECT_TRUE(m_glide.by(-900));
    EXPECT_EQ(m_bar.value(), 0);
    EXPECT_FALSE(m_glide.by(-1)) << "there is nothing left that way";
}

TEST_F(GlideTest, ComesThereAndAddsUpWhatIsAskedMeanwhile) {
    EXPECT_TRUE(m_glide.by(300));
    EXPECT_LT(m_bar.value(), 300) << "it moves";
    EXPECT_TRUE(m_glide.by(300));
    EXPECT_TRUE(waitUntil([&] { return m_bar.value() == 600; }));
    EXPECT_TRUE(m_glide.by(5000));
    EXPECT_FALSE(m_glide.by(1)) << "it is on its way to the end";
    EXPECT_TRUE(waitUntil([&] { return m_bar.value() == 1000; }));
}

TEST_F(GlideTest, LeavesTheLastWordToTheHand) {
    m_glide.by(900);
    m_bar.triggerAction(QAbstractSlider::SliderToMinimum);
    EXPECT_EQ(m_glide.state(), QAbstractAnimation::Stopped);
    EXPECT_EQ(m_bar.value(), 0);
}

} // namespace
} // namespace lectern::ui
