// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/reader.h"

#include "core/library/backup/restore.h"
#include "tests/keys/alarm.h"
#include "tests/keys/hands.h"
#include "tests/keys/undone.h"
#include "tests/support/test_library.h"
#include "tests/ui/pdf/some_pdf.h"
#include "ui/commands/command_ids.h"
#include "ui/views/notes/note_editor.h"

#include <QAction>
#include <QApplication>
#include <QDialog>

#include <gtest/gtest.h>

namespace lectern::keys {

namespace {

constexpr int menuPollMs = 20;
constexpr int hangMs = 5'000;
constexpr int mostEscapes = 12;
constexpr int closingMs = 20'000;
constexpr int actsOfAWindow = 70;

// What is the same as another paper but for its abstract.
constexpr auto twin = R"([{"type": "article", "title": "Invented Paper Number 3 on the Habits of
 Lighthouses", "DOI": "10.1000/182", "abstract": "Fog hides ships from towers, and towers too."}])";

void liveIn(const QString &folder) {
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qunsetenv(name);
    qputenv("HOME", folder.toLocal8Bit());
}

} // namespace

Reader::Reader(quint32 seed)
    : m_seed(seed)
    , m_random(seed)
    , m_menuRandom(seed)
    , m_acts(m_test, m_random)
    , m_menuActs(m_test, m_menuRandom) {
    beginReader(seed);
    liveIn(m_test.folder());
    QObject::connect(&m_menus, &QTimer::timeout, &m_menus, [this] {
        if (m_acting && QApplication::activePopupWidget()) m_menuActs.inMenu().run();
    });
    m_menus.start(menuPollMs);
    ui::followTheme(*qApp, m_test.theme());
}

Reader::~Reader() {
    restAlarm();
}

void Reader::fail(const std::string &what) {
    m_failed = true;
    ADD_FAILURE() << what << "\n" << lastActs();
}

void Reader::read(int acts) {
    try {
        fillLibrary();
        open();
        for (int i = 0; i < acts && !m_failed; ++i) {
            act();
            const bool closed = !m_test.window().isVisible();
            if (!closed && m_random.bounded(actsOfAWindow) > 0) continue;
            closeAndLook();
            open();
        }
        if (m_failed) return;
        closeAndLook();
        restAlarm();
        if (const std::string wrong = undoneAndDoneAgain(m_test.libraryPath(), m_empty);
            !wrong.empty())
            fail(wrong);
    } catch (const std::exception &error) {
        fail(error.what());
    }
}

void Reader::fillLibrary() {
    m_empty = emptyLibrary();
    m_test.importBehind(tests::inventedDigest(6));
    m_test.importBehind(twin);
    library::Library library({.path = m_test.libraryPath()});
    tests::must(tests::await(library.open()));
    const auto first = tests::must(tests::await(library.papers(QStringLiteral("*")))).ids.first();
    const QString pdf = m_test.writeFile(
        QStringLiteral("paper.pdf"), ui::somePdf({QStringLiteral("one"), QStringLiteral("two")}));
    tests::must(tests::await(library.attach(first, {pdf})));
}

void Reader::open() {
    noteAct(QStringLiteral("opens the window"));
    m_test.open();
    m_watch.restart();
}

void Reader::act() {
    const Act act = m_acts.next();
    noteAct(act.text);
    m_acting = true;
    act.run();
    m_acting = false;
    rest();
    expectNoFault();
    expectAWayOn();
}

// Sometimes she is faster than the library.
void Reader::rest() {
    QTest::qWait(0);
    if (m_random.bounded(3) == 0) return;
    tests::must(tests::await(m_test.library().stats()));
    QTest::qWait(m_random.bounded(20) == 0 ? 60 : 0);
}

// A desktop turns to the window that is left when a dialog goes, and never to a menu; the offscreen
// platform leaves a menu active that is gone.
void Reader::turnToAWindow() {
    const QWidget *active = QApplication::activeWindow();
    if (active && active->windowType() != Qt::Popup) return;
    QWidget *modal = QApplication::activeModalWidget();
    (modal ? modal : &m_test.window())->activateWindow();
    QTest::qWait(0);
}

// With the focus, or the key that gives it.
void Reader::expectAWayOn() {
    if (QApplication::activePopupWidget() || !m_test.window().isVisible()) return;
    turnToAWindow();
    if (ui::waitUntil([] { return QApplication::focusWidget() != nullptr; })) return;
    const QWidget *active = QApplication::activeWindow();
    pressKey(QKeyCombination(Qt::Key_Tab));
    if (!QApplication::focusWidget())
        fail(active ? "nothing has the focus, and Tab gives it to nothing" : "no window is active");
}

void Reader::expectNoFault() {
    const QStringList faults = m_warnings.takeFaults();
    if (!faults.isEmpty()) fail("said: " + faults.join(QLatin1Char('\n')).toStdString());
    m_longestTurnMs = qMax(m_longestTurnMs, m_watch.longestMs());
    if (m_watch.longestMs() > hangMs)
        fail("a turn of the event loop took " + std::to_string(m_watch.longestMs()) + " ms");
}

void Reader::leaveDialogs() {
    for (int i = 0; i < mostEscapes; ++i) {
        if (!QApplication::activePopupWidget() && !QApplication::activeModalWidget()) return;
        turnToAWindow();
        pressKey(QKeyCombination(Qt::Key_Escape));
        tests::must(tests::await(m_test.library().stats()));
        QTest::qWait(0);
    }
    const QWidget *stays = QApplication::activeModalWidget();
    if (stays) fail(std::string("cannot be left by Escape: ") + stays->metaObject()->className());
}

QString Reader::writeLastWords() {
    if (m_random.bounded(2) == 0 || !m_test.window().isVisible()) return {};
    QAction *note = m_test.window().commands().action(ui::command::editNote);
    if (!note->isEnabled()) return {};
    note->trigger();
    const auto editor = [] { return qobject_cast<ui::NoteEditor *>(QApplication::focusWidget()); };
    if (!QTest::qWaitFor([&] { return editor() != nullptr; }, 500)) return {};
    const QString words = QStringLiteral("lastwords%1x%2").arg(m_seed).arg(++m_lastWords);
    typeText(QLatin1Char(' ') + words + QLatin1Char(' '));
    return editor() && editor()->toPlainText().contains(words) ? words : QString();
}

void Reader::closeAndLook() {
    noteAct(QStringLiteral("closes the window"));
    const bool asked = m_random.bounded(3) > 0; // else the system ends it
    if (asked) leaveDialogs();
    const QString words = asked ? writeLastWords() : QString();
    asked ? void(m_test.window().close()) : m_test.window().end();
    const bool closed = QTest::qWaitFor(
        [this] {
            auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (question && m_test.window().isVisible()) question->accept();
            return !m_test.window().isVisible();
        },
        closingMs);
    if (!closed) return fail("the window does not close");
    if (const auto restore = m_test.window().takeRestore()) library::abandonRestore(*restore);
    m_test.close();
    expectNoFault();
    if (const std::string wrong = unsound(m_test.libraryPath(), words); !wrong.empty()) fail(wrong);
}

} // namespace lectern::keys
