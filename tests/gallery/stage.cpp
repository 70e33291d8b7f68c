// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/stage.h"

#include "resources/embedded.h"
#include "tests/support/test_library.h"
#include "ui/commands/command_table.h"
#include "ui/dialogs/watch_flow.h"
#include "ui/views/list/list_pane.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTimeZone>
#include <QToolButton>

#include <utility>

namespace lectern::tests {

namespace {

constexpr int restMs = 300; // longer than anything that is drawn late
constexpr int betweenLooksMs = 100;
constexpr int mostLooks = 100;
constexpr int readMs = 2'600;
constexpr int openMs = 20'000;

constexpr int today = 26;

base::Instant morningOf(int day) {
    return base::Instant::of(QDateTime(QDate(2026, 11, day), QTime(9, 12), QTimeZone::utc()));
}

model::Day november(int day) {
    return *model::Day::of(2026, 11, day);
}

} // namespace

Stage::Stage(ui::Shade shade, const ui::Fonts &fonts)
    : m_clock(morningOf(today))
    , m_theme(shade, fonts)
    , m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat) {
    QApplication::setCursorFlashTime(0); // a caret that blinks never rests
    library::OpenOptions options;
    options.path = m_folder.filePath(QStringLiteral("library.db"));
    options.clock = &m_clock;
    m_library = std::make_unique<library::Library>(options);
    must(await(m_library->open()));
    ui::followTheme(*qobject_cast<QApplication *>(QCoreApplication::instance()), m_theme);
}

void Stage::fill() {
    for (int day = 23; day < 26; ++day) {
        importText(inventedDigest(9, day * 100), QStringLiteral("%1.txt").arg(day), november(day));
        const QList<model::PaperId> all = papers(QStringLiteral("is:undecided"));
        const qsizetype left = day == 23 ? 2 : 0;
        apply(library::Decide{model::PaperIds(all.mid(left)), model::DecisionState::Skipped, {}});
    }
    importText(resources::embedded(QStringLiteral("sample/daily-papers.txt")),
               QStringLiteral("daily-papers.txt"), november(26));
}

void Stage::importFile(const QString &name, model::Day day) {
    QFile file(QStringLiteral(LECTERN_GALLERY_FIXTURES "/") + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("No fixture %s", qPrintable(name));
    importText(file.readAll(), name, day);
}

void Stage::apply(const library::Op &op) {
    must(await(m_library->apply(op)));
}

void Stage::backUp(library::BackupKind kind) {
    must(await(m_library->backUp(kind)));
}

void Stage::attachPdf(model::PaperId paper, const QStringList &pages) {
    const QString path = m_folder.filePath(QStringLiteral("forgetting-on-purpose.pdf"));
    QPdfWriter writer(path);
    writer.setResolution(72);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0) writer.newPage();
        QTextDocument page;
        page.setDefaultFont(QFont(m_theme.theme().font(ui::Type::Interface).family(), 11));
        page.setTextWidth(writer.width());
        page.setPlainText(pages.at(i));
        QAbstractTextDocumentLayout::PaintContext ink; // black, whatever the theme is
        ink.palette.setColor(QPalette::Text, Qt::black);
        page.documentLayout()->draw(&painter, ink);
    }
    painter.end();
    must(await(m_library->attach(paper, {path})));
}

void Stage::onDay(int ofNovember) {
    m_clock.set(morningOf(ofNovember));
}

void Stage::at(const QDateTime &when) {
    m_clock.set(base::Instant::of(when));
}

QList<model::PaperId> Stage::papers(const QString &query) {
    return must(await(m_library->papers(query))).ids;
}

model::PaperId Stage::paper(const QString &title) {
    for (const model::PaperRow &row : must(await(m_library->rows(papers(QStringLiteral("*"))))))
        if (row.title.startsWith(title)) return row.id;
    qFatal("No paper %s", qPrintable(title));
}

void Stage::open(const QSize &size) {
    const QString path = m_library->path();
    m_library.reset();
    onDay(today);
    if (m_beforeOpening) m_beforeOpening(path);
    library::OpenOptions options;
    options.path = path;
    options.forWindow = true;
    options.clock = &m_clock;
    m_library = std::make_unique<library::Library>(options);
    m_window = std::make_unique<ui::MainWindow>(*m_library, m_theme, m_settings);
    QSignalSpy opened(m_window.get(), &ui::MainWindow::opened);
    QSignalSpy failed(m_window.get(), &ui::MainWindow::failedToOpen);
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    m_window->start({});
    const auto stands = [&] { return !opened.isEmpty() || !failed.isEmpty(); };
    if (!QTest::qWaitFor(stands, openMs)) qFatal("The window did not open");
    settle();
}

void Stage::run(const QString &command) {
    m_window->commands().action(command)->trigger();
    settle();
}

void Stage::moveLibraryAway() {
    if (!QFile::rename(m_library->path(), m_folder.filePath(QStringLiteral("away.db"))))
        qFatal("The library can not be moved");
}

void Stage::watchNewFolder() {
    const QString folder = m_folder.filePath(QStringLiteral("incoming"));
    if (!QDir().mkpath(folder)) qFatal("No folder %s", qPrintable(folder));
    desk().watch().watch(folder);
    settle();
}

void Stage::popUpMenuWith(const QString &command) {
    QAction *action = m_window->commands().action(command);
    for (QToolButton *button : m_window->findChildren<QToolButton *>())
        if (button->menu() && button->menu()->actions().contains(action))
            button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    settle();
}

void Stage::type(const QString &text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
}

void Stage::press(Qt::Key key) {
    QTest::keyClick(QApplication::focusWidget(), key);
    settle();
}

void Stage::select(model::PaperId paper) {
    desk().list().selectPaper(paper);
    settle();
}

void Stage::read() {
    QTest::qWait(readMs);
}

// What takes its time on a busy machine changes the picture later: a dialog that waits for the
// library, a text whose height the next layout takes up. So no time is enough by itself.
void Stage::settle() {
    QTest::qWait(restMs);
    if (!m_window) return;
    static_cast<void>(await(m_library->papers(QStringLiteral("*")))); // what was asked before came
    QImage before;
    const auto rests = [&] {
        const QImage now = picture().toImage();
        return now == std::exchange(before, now);
    };
    for (int look = 0; look < mostLooks && !rests(); ++look)
        QTest::qWait(betweenLooksMs);
}

void Stage::awaitDialog() {
    if (!QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, openMs))
        qFatal("No dialog came");
    settle();
}

QPixmap Stage::picture() {
    QPixmap picture = m_window->grab();
    QPainter painter(&picture);
    for (QWidget *over : QApplication::topLevelWidgets())
        if (over != m_window.get() && over->isVisible()) drawOver(painter, *over);
    return picture;
}

void Stage::save(const QString &path) {
    settle();
    if (!picture().save(path)) qFatal("%s can not be written", qPrintable(path));
}

// No window manager places dialogs here, or draws their frames.
void Stage::drawOver(QPainter &painter, QWidget &over) {
    QRect place(m_window->mapFromGlobal(over.pos()), over.size());
    if (qobject_cast<QDialog *>(&over)) place.moveCenter(m_window->rect().center());
    painter.drawPixmap(place.topLeft(), over.grab());
}

void Stage::importText(const QByteArray &text, const QString &name, model::Day day) {
    library::ImportRequest request;
    request.bytes = text;
    request.name = name;
    request.day = day;
    must(await(m_library->import(request)));
}

} // namespace lectern::tests
