// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/icons.h"
#include "ui/render/theme_source.h"

#include <QImage>

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

int paintedPixels(const QImage &image) {
    int painted = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 0) ++painted;
    return painted;
}

QColor darkestPixel(const QImage &image) {
    QRgb found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(found)) found = image.pixel(x, y);
    return QColor::fromRgb(found);
}

TEST(Icons, EachHasADrawing) {
    for (int i = 0; i <= static_cast<int>(Icon::X); ++i) {
        const QPixmap pixmap = iconPixmap(static_cast<Icon>(i), 16, Qt::black, 1);
        EXPECT_GT(paintedPixels(pixmap.toImage()), 8) << "icon " << i;
    }
}

TEST(Icons, HaveAPixelForEachPixelOfTheScreen) {
    const QPixmap pixmap = iconPixmap(Icon::Star, 16, Qt::black, 2);
    EXPECT_EQ(pixmap.size(), QSize(32, 32));
    EXPECT_EQ(pixmap.deviceIndependentSize(), QSizeF(16, 16));
}

TEST(Icons, TakeTheirColourWhenTheyArePainted) {
    ThemeSource theme(Shade::Light, {});
    const QIcon icon = themedIcon(Icon::Star, theme, Role::Accent);
    const auto colour = [&] { return darkestPixel(icon.pixmap(QSize(16, 16), 1.0).toImage()); };
    EXPECT_EQ(colour(), theme.theme().colour(Role::Accent));
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(colour(), theme.theme().colour(Role::Accent));
}

TEST(Icons, AThemedIconIsSharpOnADenseScreen) {
    const ThemeSource theme(Shade::Light, {});
    const QPixmap pixmap = themedIcon(Icon::Star, theme).pixmap(QSize(16, 16), 2.0);
    EXPECT_EQ(pixmap.size(), QSize(32, 32));
}

TEST(Icons, TheApplicationHasOne) {
    EXPECT_FALSE(applicationIcon().pixmap(64, 64).isNull());
    EXPECT_GT(paintedPixels(applicationIcon().pixmap(64, 64).toImage()), 1000);
}

} // namespace
} // namespace lectern::ui
