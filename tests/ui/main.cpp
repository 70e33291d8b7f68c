// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/translations.h"
#include "ui/render/theme_source.h"

#include <QApplication>

#include <gtest/gtest.h>

// The main function of tests with widgets: a real application without a screen, in our theme.
int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    lectern::resources::installTranslations(application);
    lectern::ui::applyTheme(
        application,
        lectern::ui::Theme(lectern::ui::Shade::Light, {QStringLiteral("DejaVu Sans"),
                                                       QStringLiteral("DejaVu Sans"), QString()}));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
