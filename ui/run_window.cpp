// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_window.h"

#include "core/library/backup/restore.h"
#include "resources/translations.h"
#include "ui/render/icons.h"
#include "ui/render/theme_source.h"
#include "ui/views/desk/main_window.h"
#include "ui/views/desk/settings_keys.h"
#include "ui/views/desk/window_commands.h"
#include "ui/window_picture.h"

#include <QApplication>
#include <QSettings>

#include <optional>
#include <utility>

namespace lectern::ui {

namespace {

// What one window leaves to the next.
struct Session {
    QStringList files; // to import
    std::pair<QString, QString> greeting;
    std::optional<library::PreparedRestore> restore;
};

int runOnce(const library::OpenOptions &options, ThemeSource &theme, QSettings &settings,
            Session &session, const QString &picture, const WindowCompany &company) {
    library::Library library(options);
    MainWindow window(library, theme, settings);
    window.setGreeting(session.greeting.first, session.greeting.second);
    if (company.come) company.come(window, library);
    window.show();
    window.start(std::exchange(session.files, {}));
    std::optional<WindowPicture> still;
    if (!picture.isEmpty()) still.emplace(window, picture);
    const int exit = QApplication::exec();
    if (company.go) company.go();
    session.restore = window.takeRestore();
    return exit;
}

void exchangeLibrary(const QString &path, Session &session) {
    const auto kept = library::finishRestore(path, *session.restore);
    const QString what = QApplication::translate("Lectern", "Backup");
    if (!kept)
        session.greeting = {what, kept.error().message};
    else
        session.greeting = {
            what, QApplication::translate("Lectern", "The library as it was before is kept as %1")
                      .arg(*kept)};
}

} // namespace

int runWindow(QApplication &application, const library::OpenOptions &options,
              const QStringList &files, const QString &picture, const WindowCompany &company) {
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("lectern"),
                       QStringLiteral("lectern"));
    resources::installTranslations(application, settings.value(setting::language).toString());
    ThemeSource theme(shadeOf(QApplication::palette()), Fonts::installed());
    theme.setChoice(savedTheme(settings));
    applyTheme(application, theme.theme());
    QObject::connect(&theme, &ThemeSource::changed, &theme,
                     [&application, &theme] { applyTheme(application, theme.theme()); });
    QApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("io.lectern.Lectern"));

    // A library is only exchanged for a backup while nobody has it open.
    Session session{files, {}, {}};
    int exit = 0;
    do {
        exit = runOnce(options, theme, settings, session, picture, company);
        if (session.restore) exchangeLibrary(options.path, session);
    } while (std::exchange(session.restore, std::nullopt));
    return exit;
}

} // namespace lectern::ui
