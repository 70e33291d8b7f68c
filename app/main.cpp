// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/console.h"
#include "app/help.h"
#include "app/open_window.h"
#include "resources/translations.h"
#include "ui/pdf/worker/run_worker.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <memory>

namespace lectern::app {

namespace {

// What lies behind a failure: QT_LOGGING_RULES="lectern.warning=true" shows it.
Q_LOGGING_CATEGORY(details, "lectern", QtCriticalMsg)

Exit run(const Command &command, const Context &context) {
    const base::Result<Exit> exit = command.run(context);
    if (!exit) {
        context.console.complain(exit.error().message);
        qCWarning(details).noquote() << exit.error().detail;
    }
    if (!context.console.flush()) {
        context.console.complain(QStringLiteral("Standard output did not take everything."));
        return Exit::CouldNot;
    }
    return exit.value_or(Exit::CouldNot);
}

bool answersQuestion(const Arguments &arguments, Console &console) {
    const bool help = arguments.line.has(QStringLiteral("help"));
    if (help) {
        console.text(arguments.command ? helpText(*arguments.command) : helpText());
    } else if (arguments.line.has(QStringLiteral("version"))) {
        console.text(QStringLiteral("lectern " LECTERN_VERSION));
    } else {
        return false;
    }
    return true;
}

std::unique_ptr<QCoreApplication> applicationFor(const Arguments &arguments, int &argc,
                                                 char **argv) {
    const Command &command = *arguments.command;
    if (!command.typesets || !command.typesets(arguments.line))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts, and no display
    return std::make_unique<QGuiApplication>(argc, argv);
}

int start(int &argc, char **argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    Console console;
    const auto arguments = readArguments(words);
    const auto library = arguments ? libraryOf(arguments->line) : base::fail(arguments.error());
    if (!library) {
        console.complain(library.error().message);
        return int(Exit::WrongUsage);
    }
    if (answersQuestion(*arguments, console))
        return int(console.flush() ? Exit::Done : Exit::CouldNot);
    const Context context{arguments->line, *library, console};
    if (!arguments->command) return openWindow(argc, argv, context);
    const auto application = applicationFor(*arguments, argc, argv);
    resources::installTranslations(*application);
    return int(run(*arguments->command, context));
}

} // namespace

} // namespace lectern::app

// A command needs no display and a window needs one: which of them it is must be known before the
// application is made.
int main(int argc, char **argv) {
    if (lectern::pdf::isWorker(argc, argv)) return lectern::pdf::runWorker();
    return lectern::app::start(argc, argv);
}
