// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/main_window.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/diagnostics.h"
#include "ui/commands/note_saver.h"
#include "ui/commands/palette_commands.h"
#include "ui/commands/when_done.h"
#include "ui/dialogs/damage_flow.h"
#include "ui/dialogs/import_flow.h"
#include "ui/dialogs/key_editor.h"
#include "ui/dialogs/key_sheet.h"
#include "ui/dialogs/palette.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/settings/look_settings.h"
#include "ui/settings/memory_keys.h"
#include "ui/settings/recent_files.h"
#include "ui/views/desk/damage_page.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/failure_page.h"
#include "ui/views/desk/window_commands.h"
#include "ui/views/parts/tab_order.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QSettings>
#include <QStackedLayout>

#include <utility>

namespace lectern::ui {

namespace {

constexpr QSize usualSize(1360, 860);
constexpr QSize leastSize(400, 320);

} // namespace

MainWindow::MainWindow(library::Library &library, ThemeSource &theme, QSettings &settings)
    : m_library(library)
    , m_theme(theme)
    , m_settings(settings)
    , m_memory(settings)
    , m_commands(new CommandTable(this, theme, m_memory.chosenKeys()))
    , m_pages(new QStackedLayout(this)) {
    setGround(this, Role::Page);
    setAcceptDrops(true);
    keepTabsInOrder(*this);
    setMinimumSize(leastSize);
    resize(usualSize);
    restoreGeometry(settings.value(memory::geometry).toByteArray());
    m_commands->add(windowCommands(*this, m_settings));
    connect(m_commands, &CommandTable::keysChanged, this,
            [this] { m_memory.setChosenKeys(m_commands->keymap().choices()); });
    const auto followLook = [this] { m_theme.setLook(lookOf(m_settings)); };
    connect(&m_settings, &Settings::changed, this, followLook);
    followLook();
    showTitle({});
}

MainWindow::~MainWindow() {
    m_settings.memory().setValue(memory::geometry, saveGeometry());
    // A note that is being typed is left while all that hears of it is there.
    if (QWidget *focused = focusWidget()) focused->clearFocus();
    delete m_desk; // before the commands, which act on it
}

void MainWindow::start(const QStringList &files) {
    m_files = files;
    openLibrary();
}

void MainWindow::receive(const QStringList &files) {
    if (isMinimized()) showNormal();
    raise();
    activateWindow();
    if (!m_desk)
        m_files += files;
    else if (!files.isEmpty())
        m_desk->imports().importFiles(files);
}

void MainWindow::showPalette() {
    if (m_desk) m_desk->paperAtHand(); // it says what can be done with it
    m_commands->refresh();
    QList<PaletteEntry> entries = paletteCommands(*m_commands);
    if (m_desk) entries += m_desk->places();
    auto *palette = new Palette(entries, m_memory.uses(), m_theme, this);
    connect(palette, &Palette::ran, this, [this](const QString &id) { m_memory.countUse(id); });
    connect(palette, &Palette::keysAsked, this, &MainWindow::showKeys);
    palette->open();
}

void MainWindow::showKeys() {
    auto *sheet =
        new KeySheet(keyLines(m_commands->commands(), m_commands->keymap()), m_theme, this);
    connect(sheet, &KeySheet::changeAsked, this, &MainWindow::changeKeys);
    sheet->open();
}

void MainWindow::changeKeys() {
    (new KeyEditor(*m_commands, m_theme, this))->open();
}

void MainWindow::copyDiagnostics() {
    if (!m_desk) return takeDiagnostics({});
    whenDone(m_library.stats(), this, [this](const base::Result<library::Stats> &stats) {
        if (!stats) return takeDiagnostics({});
        if (!isQuicklyChecked(m_library))
            return takeDiagnostics(libraryLines(m_library, *stats, nullptr));
        whenDone(m_library.check(), this,
                 [this, stats = *stats](const base::Result<library::CheckReport> &check) {
                     takeDiagnostics(libraryLines(m_library, stats, check ? &*check : nullptr));
                 });
    });
}

void MainWindow::takeDiagnostics(const QString &lines) {
    QGuiApplication::clipboard()->setText(programLines() + lines);
    showPlainMessage(this, MessageTone::Information,
                     tr("Copied: versions, the desktop, how large the library is and how it "
                        "stands. No title, note, name or path is in it."));
}

void MainWindow::openLibrary() {
    whenDone(m_library.open(), this, [this](const base::Status &status) {
        if (status)
            showDesk();
        else
            showFailure(status.error());
    });
}

void MainWindow::showDesk() {
    RecentFiles(m_settings.memory()).rememberLibrary(m_library.path());
    m_desk = new Desk(m_library, *m_commands, m_theme, m_settings, this);
    connect(m_desk, &Desk::titleChanged, this, &MainWindow::showTitle);
    connect(&m_desk->notes(), &NoteSaver::idle, this, [this] {
        if (std::exchange(m_closing, false)) close();
    });
    connect(&m_desk->notes(), &NoteSaver::failed, this, [this] {
        if (std::exchange(m_closing, false))
            askToClose(tr("Your last note could not be saved. Close, and lose it?"));
    });
    connect(m_desk, &Desk::restoreReady, this, &MainWindow::closeForRestore);
    connect(m_desk, &Desk::libraryAsked, this, &MainWindow::libraryAsked);
    setPage(m_desk);
    m_desk->start();
    if (!m_greeting.first.isEmpty()) m_desk->tell(m_greeting.first, m_greeting.second);
    Q_EMIT opened();
    if (const QStringList files = std::exchange(m_files, {}); !files.isEmpty())
        m_desk->imports().importFiles(files);
}

void MainWindow::showFailure(const base::Error &error) {
    if (error.code == base::ErrorCode::Damaged) return showDamage(error);
    auto *page =
        new FailurePage(error, m_library.path(), m_commands->action(command::quit), m_theme, this);
    connect(page, &FailurePage::retryAsked, this, &MainWindow::openLibrary);
    setPage(page);
    page->setFocus(Qt::OtherFocusReason);
    Q_EMIT failedToOpen();
}

void MainWindow::showDamage(const base::Error &error) {
    auto *page = new DamagePage(m_library, error, m_theme, this);
    connectDamage(page, new DamageFlow(m_library, m_theme, page));
    setPage(page);
    page->setFocus(Qt::OtherFocusReason);
    Q_EMIT failedToOpen();
}

void MainWindow::connectDamage(DamagePage *page, DamageFlow *flow) {
    connect(page, &DamagePage::restoreAsked, flow, &DamageFlow::restore);
    connect(page, &DamagePage::copyAsked, flow, &DamageFlow::openCopy);
    connect(page, &DamagePage::otherAsked, flow, &DamageFlow::chooseOther);
    connect(page, &DamagePage::reportAsked, flow, &DamageFlow::copyReport);
    connect(flow, &DamageFlow::inspected, page, &DamagePage::setReport);
    connect(flow, &DamageFlow::busy, page, &DamagePage::setBusy);
    connect(flow, &DamageFlow::restoreReady, this, &MainWindow::closeForRestore);
    connect(flow, &DamageFlow::otherChosen, this, &MainWindow::otherLibraryAsked);
    connect(flow, &DamageFlow::copyReady, this, [this](const library::ReadableCopy &copy) {
        m_copy = copy.path;
        close();
    });
    const auto say = [this](const base::Error &error) {
        showPlainMessage(this, MessageTone::Warning, error.message);
    };
    connect(page, &DamagePage::failed, this, say);
    connect(flow, &DamageFlow::failed, this, say);
    flow->inspect();
}

std::optional<library::PreparedRestore> MainWindow::takeRestore() {
    return std::exchange(m_restore, std::nullopt);
}

QString MainWindow::takeCopy() {
    return std::exchange(m_copy, {});
}

void MainWindow::setPage(QWidget *page) {
    if (QWidget *before = m_pages->currentWidget()) {
        m_pages->removeWidget(before);
        before->deleteLater();
    }
    m_pages->addWidget(page);
    m_commands->refresh();
}

void MainWindow::showTitle(const QString &place) {
    setWindowTitle(place.isEmpty() ? tr("Lectern") : tr("%1 – Lectern").arg(displayText(place)));
}

// A button that has the focus is pressed by Space: no command takes that away.
bool MainWindow::event(QEvent *event) {
    const bool space = event->type() == QEvent::ShortcutOverride &&
                       static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!space || !qobject_cast<QAbstractButton *>(focusWidget())) return QWidget::event(event);
    event->accept();
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
    if (m_desk && ImportFlow::canImport(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
    if (m_desk && m_desk->imports().importMime(*event->mimeData(), tr("what was dropped")))
        event->acceptProposedAction();
}

} // namespace lectern::ui
