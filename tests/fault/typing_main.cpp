// SPDX-License-Identifier: GPL-3.0-or-later
// The victim of note_kill_test: the real window, in which a note is typed without end. It says on
// standard output, a line each with the moment in milliseconds, how many letters are typed, and
// when the window shows them as saved. argv: the library, which has a paper.
#include "tests/support/test_library.h"
#include "tests/support/typed_note.h"
#include "ui/commands/note_saver.h"
#include "ui/render/theme_source.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/main_window.h"
#include "ui/views/notes/note_editor.h"
#include "ui/views/notes/note_section.h"
#include "ui/views/reader/reader_view.h"

#include <QApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QSettings>
#include <QTest>

#include <cstdio>

using namespace lectern;

namespace {

void say(const char *what, qsizetype letters) {
    std::printf("%s %lld %lld\n", what, static_cast<long long>(letters),
                static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
    std::fflush(stdout);
}

void typeForEver(ui::MainWindow &window) {
    auto &reader = *window.findChild<ui::ReaderView *>();
    reader.editNote();
    auto *editor = reader.findChild<ui::NoteSection *>()->findChild<ui::NoteEditor *>();
    const ui::NoteSaver &saver = window.desk()->notes();
    qsizetype typed = editor->note().size();
    QObject::connect(&saver, &ui::NoteSaver::saved, editor, [&](model::PaperId paper) {
        if (!saver.unsaved(paper)) say("saved", typed);
    });
    QRandomGenerator &random = *QRandomGenerator::global();
    for (;;) {
        const QString letter = tests::typedNote(typed + 1).right(1);
        QTest::keyClicks(editor, letter);
        say("typed", ++typed);
        QTest::qWait(random.bounded(20) == 0 ? 400 : random.bounded(40));
    }
}

} // namespace

int main(int argc, char **argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::ThemeSource theme(ui::Shade::Light, {});
    QSettings settings(QString::fromLocal8Bit(argv[1]) + QStringLiteral(".ini"),
                       QSettings::IniFormat);
    library::OpenOptions options;
    options.path = QString::fromLocal8Bit(argv[1]);
    library::Library library(options);
    ui::MainWindow window(library, theme, settings);
    window.show();
    window.start({});
    const auto ready = [&] {
        const auto *reader = window.findChild<ui::ReaderView *>();
        return reader && reader->paper();
    };
    if (!QTest::qWaitFor(ready, 60'000)) return 1;
    typeForEver(window);
}
