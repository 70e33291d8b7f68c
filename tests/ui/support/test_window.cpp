// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/test_window.h"

#include "tests/support/test_library.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/list/list_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace lectern::ui {

TestWindow::TestWindow(QSize size, library::Access access)
    : m_libraryPath(m_folder.filePath(QStringLiteral("library.db")))
    , m_settings(m_folder.filePath(QStringLiteral("lectern.ini")), QSettings::IniFormat)
    , m_size(size)
    , m_access(access) {}

TestWindow::~TestWindow() = default;

QString TestWindow::writeFile(const QString &name, const QByteArray &bytes) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a file of the test can not be written");
    return file.fileName();
}

void TestWindow::importBehind(const QByteArray &digest) {
    library::ImportRequest request;
    request.bytes = digest;
    request.name = QStringLiteral("behind.txt");
    if (m_library) {
        tests::must(tests::await(m_library->import(request)));
        return;
    }
    library::Library library({.path = libraryPath(), .clock = m_clock});
    tests::must(tests::await(library.open()));
    tests::must(tests::await(library.import(request)));
}

void TestWindow::start(const QStringList &files) {
    m_library = std::make_unique<library::Library>(library::OpenOptions{
        .path = libraryPath(), .access = m_access, .clock = m_clock, .forWindow = true});
    m_window = std::make_unique<MainWindow>(*m_library, m_theme, m_settings);
    m_window->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    m_window->start(files);
}

void TestWindow::open(const QStringList &files) {
    start(files);
    const bool opened = waitUntil([this] { return m_window->desk() != nullptr; });
    if (!opened || !QTest::qWaitForWindowActive(m_window.get()))
        throw std::runtime_error("the window did not open");
    const qint64 all = count(QStringLiteral("is:undecided"));
    if (!listBecomes(int(all))) throw std::runtime_error("the list did not come");
}

void TestWindow::close() {
    m_window->close();
    if (!waitUntil([this] { return !m_window->isVisible(); }))
        throw std::runtime_error("the window did not close");
    m_window.reset();
    m_library.reset();
}

void TestWindow::press(const char *keys) {
    const QKeySequence sequence = QKeySequence::fromString(QLatin1String(keys));
    for (int i = 0; i < sequence.count(); ++i) {
        QWidget *target = QApplication::focusWidget();
        if (!target) target = QApplication::activeWindow();
        if (!target) throw std::runtime_error("nothing has the focus");
        QTest::keyClick(target, sequence[uint(i)].key(), sequence[uint(i)].keyboardModifiers());
    }
}

void TestWindow::type(const QString &text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestWindow::setClipboard(const QString &text) {
    QApplication::clipboard()->setText(text);
}

QDialog *TestWindow::dialog() {
    QDialog *found = nullptr;
    const bool there = waitUntil([&] {
        found = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        return found && found->isVisible();
    });
    if (!there) throw std::runtime_error("no dialog was opened");
    return found;
}

void TestWindow::acceptDialog() {
    QPushButton *button = nullptr;
    for (QPushButton *each : dialog()->findChildren<QPushButton *>()) {
        if (each->isDefault()) button = each;
    }
    if (!button || !waitUntil([button] { return button->isEnabled(); }))
        throw std::runtime_error("the dialog can not be accepted");
    QTest::mouseClick(button, Qt::LeftButton);
}

bool TestWindow::hasDialog() {
    return QApplication::activeModalWidget() != nullptr;
}

void TestWindow::drop(const QMimeData &data) {
    const QPoint place = m_window->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted()) return;
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
}

QList<model::Paper> TestWindow::papers(const QString &query) {
    const model::PaperList list = tests::must(tests::await(m_library->papers(query)));
    return tests::must(tests::await(m_library->details(list.ids)));
}

qint64 TestWindow::count(const QString &query) {
    return tests::must(tests::await(m_library->count(query)));
}

bool TestWindow::countBecomes(const QString &query, qint64 papers) {
    return waitUntil([&] { return count(query) == papers; });
}

bool TestWindow::listBecomes(int papers) {
    return waitUntil([&] { return part<ListPane>().paperCount() == papers; });
}

QString TestWindow::notice() {
    const NoticeBar &bar = part<NoticeBar>();
    return bar.isVisible() ? bar.accessibleName() : QString();
}

bool TestWindow::noticeBecomes(const QString &start) {
    return waitUntil([&] { return notice().startsWith(start); });
}

} // namespace lectern::ui
