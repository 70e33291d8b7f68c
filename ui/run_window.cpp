// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_window.h"

#include "core/library/backup/restore.h"
#include "resources/translations.h"
#include "ui/render/icons.h"
#include "ui/render/plain_text.h"
#include "ui/render/system_shade.h"
#include "ui/render/theme_source.h"
#include "ui/settings/look_settings.h"
#include "ui/settings/settings.h"
#include "ui/views/desk/main_window.h"
#include "ui/window_picture.h"

#include <QApplication>
#include <QProcess>
#include <QScreen>
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
    QString copy; // of a damaged library, to be read instead of it
};

// In a process of its own: a window has one library, as long as it is there.
bool openBeside(MainWindow &window, const QString &path) {
    const bool started = QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                                 {QStringLiteral("--library"), path});
    if (!started)
        showPlainMessage(&window, MessageTone::Warning,
                         QApplication::translate("Lectern", "Lectern could not be restarted."));
    return started;
}

// Nothing of the window lies beyond a small screen, where nobody could reach it.
void fitIntoScreen(QWidget &window) {
    constexpr int titleBar = 40; // of the desktop, above the window
    const QSize room = window.screen()->availableSize() - QSize(0, titleBar);
    window.resize(window.size().boundedTo(room));
}

int runOnce(const library::OpenOptions &options, ThemeSource &theme, QSettings &settings,
            Session &session, const QString &picture, const WindowCompany &company) {
    library::Library library(options);
    MainWindow window(library, theme, settings);
    window.setGreeting(session.greeting.first, session.greeting.second);
    QObject::connect(&window, &MainWindow::otherLibraryAsked, &window,
                     [&window](const QString &path) {
                         if (openBeside(window, path)) window.close();
                     });
    QObject::connect(&window, &MainWindow::libraryAsked, &window,
                     [&window](const QString &path) { openBeside(window, path); });
    if (company.come) company.come(window, library);
    fitIntoScreen(window);
    window.show();
    window.start(std::exchange(session.files, {}));
    std::optional<WindowPicture> still;
    if (!picture.isEmpty()) still.emplace(window, picture);
    const int exit = QApplication::exec();
    if (company.go) company.go();
    session.restore = window.takeRestore();
    session.copy = window.takeCopy();
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
    const QString language = Settings(settings).value(setting::language);
    resources::installTranslations(application, language);
    ThemeSource theme(shadeOf(QApplication::palette()), Fonts::installed());
    theme.setLook(lookOf(Settings(settings)));
    followTheme(application, theme);
    new SystemShade(application, theme, readSystemShade);
    QApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("io.lectern.Lectern"));

    // A library is only exchanged for a backup while nobody has it open.
    Session session{files, {}, {}, {}};
    library::OpenOptions next = options;
    while (true) {
        const int exit = runOnce(next, theme, settings, session, picture, company);
        if (session.restore) {
            exchangeLibrary(next.path, session);
            session.restore.reset();
        } else if (!session.copy.isEmpty()) {
            next.path = session.copy;
            next.access = library::Access::ReadOnly;
        } else {
            return exit;
        }
    }
}

} // namespace lectern::ui
