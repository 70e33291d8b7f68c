// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command_end.h"
#include "app/console.h"
#include "app/guide/guide.h"
#include "app/handover/caller.h"
#include "app/handover/meeting_place.h"
#include "app/help.h"
#include "app/input_file.h"
#include "app/open_window.h"
#include "app/run_command.h"
#include "app/standard_streams.h"
#include "resources/translations.h"
#include "ui/pdf/worker/run_worker.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QLocale>
#include <QThread>

#include <memory>
#include <optional>

namespace lectern::app {

namespace {

constexpr unsigned long lockedPollMs = 50;

// A command that finds a window at the library hands it its work; one that finds a window closing
// waits for that, and one that finds a window without the library for who has it.
Exit run(const Command &command, const Context &context, const QStringList &words) {
    const int seconds = context.library.lockWaitSeconds;
    const QDeadlineTimer deadline(seconds * 1000LL);
    return runCommand(command, context, [&](const base::Error &error) {
        base::Result<Exit> exit = base::fail(error);
        while (!exit && exit.error().code == base::ErrorCode::Locked) {
            const auto place = MeetingPlace::of(context.library.path);
            if (const auto window = place ? Caller::reach(*place) : nullptr) {
                auto done = window->handCommand(context, words, seconds);
                if (done || done.error().code != base::ErrorCode::Locked) return done;
            }
            if (deadline.hasExpired()) break;
            QThread::msleep(lockedPollMs);
            exit = command.run(context);
        }
        return exit;
    });
}

bool printGuide(const QString &kind, Console &console) {
    const auto guide = guideOf(kind);
    if (guide)
        console.text(*guide);
    else
        console.complain(QStringLiteral("--generate is one of %1.")
                             .arg(guideKinds().join(QStringLiteral(", "))));
    return guide.has_value();
}

// What can be said without a library; nothing where more is asked.
std::optional<Exit> answer(const Arguments &arguments, Console &console) {
    if (arguments.line.has(QStringLiteral("help"))) {
        console.text(arguments.command ? helpText(*arguments.command) : helpText());
    } else if (arguments.line.has(QStringLiteral("version"))) {
        console.text(QStringLiteral("lectern " LECTERN_VERSION));
    } else if (const auto kind = arguments.line.value(QStringLiteral("generate"))) {
        if (!printGuide(*kind, console)) return Exit::WrongUsage;
    } else {
        return std::nullopt;
    }
    return console.flush() ? Exit::Done : Exit::CouldNot;
}

std::unique_ptr<QCoreApplication> applicationFor(const Arguments &arguments, int &argc,
                                                 char **argv) {
    const Command &command = *arguments.command;
    if (!command.typesets || !command.typesets(arguments.line))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts, and no display
    return std::make_unique<QGuiApplication>(argc, argv);
}

// What is not UTF-8 would be stored, or be the name of a library, with its letters lost.
base::Result<QStringList> wordsOf(int argc, char **argv) {
    constexpr qsizetype mostShown = 80;
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        const QString shown = QString::fromUtf8(argv[i]).left(mostShown);
        LECTERN_ASSIGN(const QString word, utf8Text(argv[i], QStringLiteral("“%1”").arg(shown)));
        words.append(word);
    }
    return words;
}

int start(int &argc, char **argv, CommandEnd &end) {
    Console console;
    const auto words = wordsOf(argc, argv);
    const auto arguments = words ? readArguments(*words) : base::fail(words.error());
    const auto library = arguments ? libraryOf(arguments->line) : base::fail(arguments.error());
    if (!library) {
        console.complain(library.error().message);
        return int(Exit::WrongUsage);
    }
    if (const auto said = answer(*arguments, console)) return int(*said);
    StandardInput input;
    const auto read = [&input] { return input.read(); };
    const Context context{arguments->line, *library, console, read, nullptr, {}, end.stop(), &end};
    if (!arguments->command) return openWindow(argc, argv, context);
    const auto application = applicationFor(*arguments, argc, argv);
    QLocale::setDefault(QLocale::c()); // scripts read what a command prints
    resources::installTranslations(*application);
    return int(run(*arguments->command, context, *words));
}

} // namespace

} // namespace lectern::app

// A command needs no display and a window needs one: which of them it is must be known before the
// application is made.
int main(int argc, char **argv) {
    lectern::app::fillStandardStreams();
    if (lectern::pdf::isWorker(argc, argv)) return lectern::pdf::runWorker();
    lectern::app::CommandEnd end;
    const int exit = lectern::app::start(argc, argv, end);
    end.passOn();
    return exit;
}
