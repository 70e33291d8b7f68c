// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_window.h"

#include "app/console.h"
#include "ui/run_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QThreadPool>

namespace lectern::app {

namespace {

constexpr auto platform = "QT_QPA_PLATFORM";

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet(platform);
}

QString missingFile(const QStringList &files) {
    for (const QString &file : files)
        if (!QFileInfo::exists(file)) return file;
    return {};
}

} // namespace

int openWindow(int &argc, char **argv, const Context &context) {
    const QStringList files = context.line.words();
    if (const QString file = missingFile(files); !file.isNull())
        return int(context.wrongUsage(
            QStringLiteral("There is no command and no file \"%1\"; lectern --help says more.")
                .arg(file)));

    const QString picture = context.line.value(QStringLiteral("picture")).value_or(QString());
    if (!hasDisplay() && picture.isEmpty()) {
        context.console.complain(
            QStringLiteral("There is no display for a window; lectern --help names the commands."));
        return int(Exit::CouldNot);
    }
    if (!hasDisplay()) qputenv(platform, "offscreen");

    QApplication application(argc, argv);
    library::OpenOptions options = context.library;
    options.forWindow = true;
    const int exit = ui::runWindow(application, options, files, picture);
    QThreadPool::globalInstance()->waitForDone(); // an export that was told to stop needs its fonts
    if (exit != 0 && !picture.isEmpty())
        context.console.complain(
            QStringLiteral("The picture could not be written to %1.").arg(picture));
    return exit;
}

} // namespace lectern::app
