// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_window.h"

#include "resources/translations.h"
#include "ui/render/icons.h"
#include "ui/render/theme_source.h"
#include "ui/views/desk/main_window.h"
#include "ui/views/desk/window_commands.h"
#include "ui/window_picture.h"

#include <QApplication>
#include <QSettings>

#include <optional>

namespace lectern::ui {

int runWindow(QApplication &application, const library::OpenOptions &options,
              const QStringList &files, const QString &picture) {
    resources::installTranslations(application);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("lectern"),
                       QStringLiteral("lectern"));
    ThemeSource theme(shadeOf(QApplication::palette()), Fonts::installed());
    theme.setChoice(savedTheme(settings));
    applyTheme(application, theme.theme());
    QObject::connect(&theme, &ThemeSource::changed, &theme,
                     [&application, &theme] { applyTheme(application, theme.theme()); });
    QApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("io.lectern.Lectern"));

    library::Library library(options);
    MainWindow window(library, theme, settings);
    window.show();
    window.start(files);
    std::optional<WindowPicture> still;
    if (!picture.isEmpty()) still.emplace(window, picture);
    return QApplication::exec();
}

} // namespace lectern::ui
