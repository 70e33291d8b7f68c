// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_window.h"

#include "app/beginning.h"
#include "app/console.h"
#include "app/end_signals.h"
#include "app/handover/caller.h"
#include "app/handover/host.h"
#include "app/handover/meeting_place.h"
#include "app/log_file.h"
#include "core/base/log.h"
#include "ui/commands/note_saver.h"
#include "ui/run_window.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/main_window.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QThreadPool>

namespace lectern::app {

namespace {

constexpr auto platform = "QT_QPA_PLATFORM";
constexpr int meetingMs = 20'000; // for a window that begins, or ends, to come to it
constexpr unsigned long meetingPollMs = 25;

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet(platform);
}

QString missingFile(const QStringList &files) {
    for (const QString &file : files)
        if (!QFileInfo::exists(file)) return file;
    return {};
}

// What a start finds: it is the window itself, with the guard that says so; or it has handed its
// files over; or neither, and it opens what will then say that the library is taken.
struct Found {
    std::unique_ptr<store::FileLock> guard;
    std::optional<base::Status> handedOver;
};

Found findWindow(const MeetingPlace &place, const QStringList &files, const QString &where) {
    const QDeadlineTimer deadline(meetingMs);
    while (true) {
        auto guard = store::FileLock::take(place.guard(), store::FileLock::Holder::Window, 0);
        if (guard) return {std::move(*guard), std::nullopt};
        if (guard.error().code != base::ErrorCode::Locked) return {};
        if (const auto window = Caller::reach(place))
            return {nullptr, window->handFiles(files, where)};
        if (deadline.hasExpired()) return {};
        QThread::msleep(meetingPollMs);
    }
}

// The token by which a Wayland session lets the window come to the front; Qt reads it from there.
void takeActivation(const QString &token) {
    if (!token.isEmpty()) qputenv("XDG_ACTIVATION_TOKEN", token.toLatin1());
}

void welcome(Host &host, ui::MainWindow &window, library::Library &library) {
    host.begin(); // it may be the window after a restored library
    host.onFiles([&window](const Request &request) {
        takeActivation(request.activation);
        window.receive(request.words);
        const auto go = [&window, where = request.begin] { begin(window, where); };
        if (window.desk()) return go();
        QObject::connect(&window, &ui::MainWindow::opened, &window, go);
    });
    // A command reads what was typed before it came, and is not overwritten by it.
    host.onCommand([&window](std::function<void()> go) {
        window.desk()->notes().whenSettled(std::move(go)); // the library is open: there is a desk
    });
    QObject::connect(&window, &ui::MainWindow::opened, &window,
                     [&host, &library] { host.openTo(library); });
    QObject::connect(&window, &ui::MainWindow::failedToOpen, &window,
                     [&host] { host.turnCommandsAway(); });
}

// The host is null where others cannot come to this window.
ui::WindowCompany companyOf(Host *host, EndSignals &signals, QString where) {
    const auto come = [host, &signals, where = std::move(where)](
                          ui::MainWindow &window, library::Library &library) mutable {
        QObject::connect(&window, &ui::MainWindow::opened, &window,
                         [&window, once = std::exchange(where, {})] { begin(window, once); });
        signals.onAsked([&window] { window.end(); });
        if (host) welcome(*host, window, library);
    };
    const auto go = [host, &signals] {
        signals.onAsked({});
        if (host) host->end();
    };
    return {come, go};
}

QString beginningIn(const Context &context) {
    return context.line.value(QStringLiteral("begin")).value_or(QString());
}

int runWindow(int &argc, char **argv, const Context &context, Found found,
              const std::optional<MeetingPlace> &place) {
    const QString picture = context.line.value(QStringLiteral("picture")).value_or(QString());
    QApplication application(argc, argv);
    keepLog();
    qCInfo(base::log) << "Lectern" << LECTERN_VERSION << "with Qt" << qVersion() << "on"
                      << QGuiApplication::platformName();
    library::OpenOptions options = context.library;
    options.forWindow = true;
    const auto host = found.guard ? Host::at(*place, std::move(found.guard)) : nullptr;
    EndSignals signals;
    const int exit = ui::runWindow(application, options, context.line.words(), picture,
                                   companyOf(host.get(), signals, beginningIn(context)));
    QThreadPool::globalInstance()->waitForDone(); // an export that was told to stop needs its fonts
    if (exit != 0 && !picture.isEmpty())
        context.console.complain(
            QStringLiteral("The picture could not be written to %1.").arg(picture));
    return exit;
}

} // namespace

int openWindow(int &argc, char **argv, const Context &context) {
    const QStringList files = context.line.words();
    if (const QString file = missingFile(files); !file.isNull())
        return int(context.wrongUsage(
            QStringLiteral("There is no command and no file “%1”; lectern --help says more.")
                .arg(file)));

    if (const QString where = beginningIn(context);
        context.line.has(QStringLiteral("begin")) && !beginnings().contains(where))
        return int(context.wrongUsage(
            QStringLiteral("--begin is one of %1.").arg(beginnings().join(QStringLiteral(", ")))));

    const bool picture = context.line.has(QStringLiteral("picture"));
    if (picture && !files.isEmpty())
        return int(context.wrongUsage(
            QStringLiteral("--picture shows the library and takes in no files.")));
    if (!hasDisplay() && !picture) {
        context.console.complain(
            QStringLiteral("There is no display for a window; lectern --help names the commands."));
        return int(Exit::CouldNot);
    }
    if (!hasDisplay()) qputenv(platform, "offscreen");

    // Where the library's folder cannot be made the window says so.
    QDir().mkpath(QFileInfo(context.library.path).absolutePath());
    const auto place = picture ? std::nullopt : MeetingPlace::of(context.library.path);
    Found found = place ? findWindow(*place, files, beginningIn(context)) : Found();
    if (!found.handedOver) return runWindow(argc, argv, context, std::move(found), place);
    if (!*found.handedOver) context.console.complain(found.handedOver->error().message);
    return int(*found.handedOver ? Exit::Done : Exit::CouldNot);
}

} // namespace lectern::app
