// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the program, as it opens, in which somebody types a note to the paper that it
// shows: argv[1] letters, one every few milliseconds. Says on standard output, a line each, "begun"
// when some stand there, and "typed" when all do.
#include "app/arguments.h"
#include "app/console.h"
#include "app/open_window.h"
#include "tests/support/typed_note.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/reader/reader_view.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace lectern;

namespace {

constexpr int betweenLettersMs = 7;
constexpr qsizetype someLetters = 20;
qsizetype toBeTyped = 0;

// Null until the window shows a paper.
ui::NoteEditor *openEditor() {
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *reader = window->findChild<ui::ReaderView *>();
        if (!reader || !reader->paper()) continue;
        reader->editNote();
        return reader->findChild<ui::NoteSection *>()->findChild<ui::NoteEditor *>();
    }
    return nullptr;
}

void say(const char *what) {
    std::puts(what);
    std::fflush(stdout);
}

void typeOn(QTimer &timer, ui::NoteEditor *&editor, qsizetype &typed) {
    if (!editor) {
        editor = openEditor();
    } else if (typed < toBeTyped) {
        QTest::keyClicks(editor, tests::typedNote(++typed).right(1));
        if (typed == someLetters) say("begun");
    } else {
        timer.stop();
        say("typed");
    }
}

// Once the application is there, which openWindow() makes.
void beginTyping() {
    auto *timer = new QTimer(QCoreApplication::instance());
    QObject::connect(timer, &QTimer::timeout, timer,
                     [timer, editor = static_cast<ui::NoteEditor *>(nullptr),
                      typed = qsizetype(0)]() mutable { typeOn(*timer, editor, typed); });
    timer->start(betweenLettersMs);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(beginTyping)

int main(int argc, char **argv) {
    toBeTyped = argc > 1 ? QByteArray(argv[1]).toLongLong() : 0;
    app::Console console;
    const auto arguments = app::readArguments({});
    const auto library = app::libraryOf(arguments->line);
    return app::openWindow(argc, argv, {arguments->line, *library, console, {}});
}
