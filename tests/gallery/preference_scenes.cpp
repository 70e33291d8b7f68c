// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/preference_scenes.h"

#include "tests/gallery/fillings.h"
#include "ui/commands/command_ids.h"
#include "ui/settings/setting_keys.h"

#include <QApplication>
#include <QContextMenuEvent>

namespace lectern::tests {

namespace {

constexpr QSize preferencesSize(1360, 860);
constexpr QSize preferencesNarrow(640, 860);

void choose(Stage &stage, const char *key, const QString &value) {
    stage.choose(QLatin1String(key), value);
}

void preferences(Stage &stage, const QSize &size) {
    triage(stage, size);
    stage.run(ui::command::preferences);
}

void preferencesInHighContrast(Stage &stage, const QSize &size) {
    choose(stage, ui::setting::highContrast.name, QStringLiteral("true"));
    preferences(stage, size);
}

// `times` sections further down.
void preferencesBelow(Stage &stage, const QSize &size, int times) {
    preferences(stage, size);
    for (int i = 0; i < times; ++i)
        stage.press(Qt::Key_Down);
}

void preferencesOfAnotherFont(Stage &stage, const QSize &size) {
    choose(stage, ui::setting::readingFont.name, QStringLiteral("DejaVu Serif"));
    choose(stage, ui::setting::textSize.name, QStringLiteral("125"));
    choose(stage, ui::setting::lines.name, QStringLiteral("airy"));
    choose(stage, ui::setting::column.name, QStringLiteral("narrow"));
    preferencesBelow(stage, size, 1);
}

void preferencesOfDigests(Stage &stage, const QSize &size) {
    preferencesBelow(stage, size, 3);
}

void preferencesOfTheLibrary(Stage &stage, const QSize &size) {
    preferencesBelow(stage, size, 5);
}

void preferencesSought(Stage &stage, const QSize &size) {
    preferences(stage, size);
    stage.run(ui::command::search);
    stage.type(QStringLiteral("access"));
}

void dense(Stage &stage, const QSize &size) {
    choose(stage, ui::setting::rows.name, QStringLiteral("dense"));
    triage(stage, size);
}

void denseWithMenu(Stage &stage, const QSize &size) {
    dense(stage, size);
    QWidget *rows = QApplication::focusWidget();
    const QPoint at(110, 200);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, rows->mapToGlobal(at));
    QApplication::sendEvent(rows, &asked);
    stage.settle();
}

void denseSearch(Stage &stage, const QSize &size) {
    dense(stage, size);
    stage.run(ui::command::search);
    stage.type(QStringLiteral("lighthouse OR robot"));
    stage.read();
}

void highContrast(Stage &stage, const QSize &size) {
    choose(stage, ui::setting::highContrast.name, QStringLiteral("true"));
    triage(stage, size);
}

} // namespace

QList<Scene> preferenceScenes() {
    using ui::Shade;
    return {
        {QStringLiteral("17-preferences"), preferencesSize, Shade::Light, preferences},
        {QStringLiteral("17-preferences-dark"), preferencesSize, Shade::Dark, preferences},
        {QStringLiteral("17-preferences-high-contrast"), preferencesSize, Shade::Light,
         preferencesInHighContrast},
        {QStringLiteral("17-preferences-high-contrast-dark"), preferencesSize, Shade::Dark,
         preferencesInHighContrast},
        {QStringLiteral("17-preferences-another-font"), preferencesSize, Shade::Light,
         preferencesOfAnotherFont},
        {QStringLiteral("17-preferences-digests"), preferencesSize, Shade::Light,
         preferencesOfDigests},
        {QStringLiteral("17-preferences-library"), preferencesSize, Shade::Light,
         preferencesOfTheLibrary},
        {QStringLiteral("17-preferences-library-dark"), preferencesSize, Shade::Dark,
         preferencesOfTheLibrary},
        {QStringLiteral("17-preferences-search"), preferencesSize, Shade::Light, preferencesSought},
        {QStringLiteral("17-preferences-narrow"), preferencesNarrow, Shade::Light, preferences},
        {QStringLiteral("17-preferences-scale-300"), QSize(640, 420), Shade::Light, preferences, 3},
        {QStringLiteral("17-preferences-200"), QSize(1000, 640), Shade::Light, preferences, 2},
        {QStringLiteral("22-dense-dark"), preferencesSize, Shade::Dark, denseWithMenu},
        {QStringLiteral("22-dense"), preferencesSize, Shade::Light, dense},
        {QStringLiteral("22-dense-search"), preferencesSize, Shade::Light, denseSearch},
        {QStringLiteral("high-contrast"), preferencesSize, Shade::Light, highContrast},
        {QStringLiteral("high-contrast-dark"), preferencesSize, Shade::Dark, highContrast},
    };
}

} // namespace lectern::tests
