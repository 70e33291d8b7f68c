// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/help_scenes.h"

#include "tests/gallery/fillings.h"
#include "ui/commands/command_ids.h"

namespace lectern::tests {

namespace {

constexpr QSize manualWindow(1360, 860);
constexpr QSize manualNarrow(640, 860);
constexpr QSize manualFolded(860, 700);

void manual(Stage &stage, const QSize &size) {
    fillAndAnnotate(stage);
    stage.open(size);
    stage.run(ui::command::manual);
}

void manualChapter(Stage &stage, const QSize &size, int chapter) {
    manual(stage, size);
    for (int i = 0; i < chapter; ++i)
        stage.press(Qt::Key_Down);
}

void manualSearch(Stage &stage, const QSize &size) {
    manualChapter(stage, size, 2);
}

void manualSearchFields(Stage &stage, const QSize &size) {
    manualChapter(stage, size, 2);
    stage.press(Qt::Key_PageDown);
}

void manualSafety(Stage &stage, const QSize &size) {
    manualChapter(stage, size, 6);
}

void manualFind(Stage &stage, const QSize &size) {
    manual(stage, size);
    stage.run(ui::command::findInText);
    stage.type(QStringLiteral("undo"));
}

void manualFindNothing(Stage &stage, const QSize &size) {
    manual(stage, size);
    stage.run(ui::command::findInText);
    stage.type(QStringLiteral("xylophone"));
}

} // namespace

QList<Scene> helpScenes() {
    using ui::Shade;
    return {
        {QStringLiteral("27-manual"), manualWindow, Shade::Light, manual},
        {QStringLiteral("27-manual-dark"), manualWindow, Shade::Dark, manual},
        {QStringLiteral("27-manual-narrow"), manualNarrow, Shade::Light, manual},
        {QStringLiteral("27-manual-folded"), manualFolded, Shade::Dark, manual},
        {QStringLiteral("27-manual-search"), manualWindow, Shade::Light, manualSearch},
        {QStringLiteral("27-manual-fields-dark"), manualWindow, Shade::Dark, manualSearchFields},
        {QStringLiteral("27-manual-safety"), manualWindow, Shade::Light, manualSafety},
        {QStringLiteral("27-manual-find"), manualWindow, Shade::Light, manualFind},
        {QStringLiteral("27-manual-find-nothing"), manualWindow, Shade::Dark, manualFindNothing},
    };
}

} // namespace lectern::tests
