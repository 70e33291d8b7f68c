// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/desk.h"

#include "core/base/day_text.h"
#include "core/library/standing.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/commands/day_turn.h"
#include "ui/commands/paper_copy.h"
#include "ui/dialogs/add_paper_flow.h"
#include "ui/dialogs/backup_flow.h"
#include "ui/dialogs/correct_flow.h"
#include "ui/dialogs/export_flow.h"
#include "ui/dialogs/file_flow.h"
#include "ui/dialogs/filter_flow.h"
#include "ui/dialogs/identity_flow.h"
#include "ui/dialogs/import_flow.h"
#include "ui/dialogs/import_words.h"
#include "ui/dialogs/list_flow.h"
#include "ui/dialogs/recent_flow.h"
#include "ui/dialogs/tag_flow.h"
#include "ui/dialogs/watch_flow.h"
#include "ui/models/put_together.h"
#include "ui/settings/settings.h"
#include "ui/views/desk/command_menu.h"
#include "ui/views/desk/desk_commands.h"
#include "ui/views/desk/desk_menus.h"
#include "ui/views/desk/desk_pages.h"
#include "ui/views/desk/empty_inbox_page.h"
#include "ui/views/desk/first_start_page.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/desk/panes.h"
#include "ui/views/desk/standing_banner.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/pages/focus_page.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/pickers/list_picker.h"
#include "ui/views/pickers/snooze_picker.h"
#include "ui/views/pickers/tag_picker.h"
#include "ui/views/preferences/preferences_page.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/sidebar/progress_strip.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QAction>
#include <QFileInfo>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

// A column of `widgets` without margins.
QWidget *newColumn(std::initializer_list<QWidget *> widgets) {
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return column;
}

QString recoveredWords(const library::Recovered &recovered) {
    QString words = Desk::tr("All that was saved is there.");
    if (recovered.lastStep)
        words = Desk::tr("All that was saved is there, last of all: %1.")
                    .arg(recovered.lastStep->sentence());
    if (!recovered.importRemoved) return words;
    return sentences({words, Desk::tr("An import was cut off: nothing of it was taken in.")});
}

} // namespace

Desk::Desk(library::Library &library, CommandTable &commands, const ThemeSource &theme,
           Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_commands(commands)
    , m_theme(theme)
    , m_settings(settings)
    , m_acts(new PaperActs(library, this))
    , m_notes(library)
    , m_searches(settings.memory())
    , m_imports(new ImportFlow(library, theme, this))
    , m_exports(new ExportFlow(library, settings, theme, this))
    , m_copies(new PaperCopy(library, this))
    , m_corrections(new CorrectFlow(library, theme, this))
    , m_identity(new IdentityFlow(library, theme, this))
    , m_additions(new AddPaperFlow(library, theme, this))
    , m_watch(new WatchFlow(library, settings.memory(), this))
    , m_files(new FileFlow(library, theme, this))
    , m_recent(new RecentFlow(library.path(), settings.memory(), theme, this))
    , m_care(new BackupFlow(library, theme, this))
    , m_tagFlow(new TagFlow(library, theme, this))
    , m_listFlow(new ListFlow(library, theme, this))
    , m_filterFlow(new FilterFlow(library, theme, this)) {
    commands.add(deskCommands(*this));
    makeParts();
    arrange();
    addPages();
    addButtons();
    connect(&m_commands, &CommandTable::keysChanged, this, &Desk::showKeys);
    showKeys();
    connectPanes();
    connectActs();
    connectIdentity();
    connectImports();
    connectRecent();
    connectExports();
    connectWatch();
    connectTriage();
    connectTags();
    connectLists();
    connectFilters();
    connectPages();
    connectFiles();
    connectCare();
    connectSettings();
}

Desk::~Desk() {
    // The panes go first: they use the notes, and must not call a desk that is half gone.
    for (QObject *part : std::initializer_list<QObject *>{m_sidebar, m_list, m_reader, m_panes})
        part->disconnect();
    if (m_focus) m_focus->disconnect();
    delete m_focus;
    delete m_panes;
}

void Desk::makeParts() {
    m_sidebar = new SidebarView(m_library, m_theme);
    m_list = new ListPane(m_library, m_theme);
    m_reader = new ReaderView(m_library, m_notes, m_commands, readerMenu(), m_theme);
    m_notice = new NoticeBar(m_commands.action(command::undo), m_commands.action(command::offers),
                             m_theme);
    m_progress = new ProgressStrip(m_theme);
    m_foot = newColumn({m_progress, m_notice});
    m_tags = new TagPicker(m_theme, this);
    m_lists = new ListPicker(m_theme, this);
    m_snooze = new SnoozePicker(m_theme, this);
    m_panes = new Panes(m_sidebar, m_list, m_reader, m_settings.memory());
    m_day = new DayTurn([&library = m_library] { return library.today(); }, this);
}

void Desk::arrange() {
    m_layers = new QStackedLayout;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new StandingBanner(m_library, m_theme, this));
    column->addLayout(m_layers, 1);
    m_layers->addWidget(m_panes); // last: a layout without a window would open one
}

// Where a part says by which key something is done.
void Desk::showKeys() {
    m_list->setSearchKey(m_commands.keyText(command::search));
    m_list->setListKey(m_commands.keyText(command::addToList));
}

void Desk::start() {
    m_list->begin(Place::undecided());
    m_list->focusList();
    m_watch->resume();
    if (const auto &recovered = library::Standing::of(m_library).report().recovered)
        m_notice->sayUntilDismissed(tr("Not closed properly"), recoveredWords(*recovered));
}

void Desk::addPages() {
    m_firstStart = new FirstStartPage(m_commands, m_theme);
    m_emptyInbox = new EmptyInboxPage(m_library, m_commands, m_theme);
    m_panes->addPage(m_firstStart);
    m_panes->addPage(m_emptyInbox);
    m_pages = new DeskPages(m_library, m_settings, m_commands, m_theme, *m_panes, this);
}

void Desk::addButtons() {
    const auto menuButton = [&](Icon icon, int size, const QString &name, const QStringList &ids) {
        auto *button = newMenuButton(icon, size, name, m_theme, m_sidebar);
        button->setMenu(new CommandMenu(m_commands, ids, m_theme, button));
        return button;
    };
    m_sidebar->setHeaderButton(menuButton(Icon::Plus, 18, tr("Add papers"), importMenu()));
    for (const QString &id : {command::history, command::statistics, command::days}) {
        m_commands.action(id)->setCheckable(true);
        m_sidebar->addFootButton(newIconButton(m_commands.action(id), 16, m_sidebar),
                                 SidebarView::Side::Left);
    }
    m_sidebar->addFootButton(newIconButton(m_commands.action(command::manual), 16, m_sidebar),
                             SidebarView::Side::Right);
    m_sidebar->addFootButton(menuButton(Icon::Settings, 16, tr("Settings"), settingsMenu()),
                             SidebarView::Side::Right);
    m_menuButton = newIconButton(m_commands.action(command::toggleSidebar), 16, m_list);
    m_list->setLeadingWidget(m_menuButton);
    addOrderButton();
    auto *rowMenu = new CommandMenu(m_commands, ui::rowMenu(), m_theme, m_list);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, rowMenu,
            [this, rowMenu](const QPoint &at) { rowMenu->popup(m_list->mapToGlobal(at)); });
    m_panes->setWayToSidebar(m_commands.action(command::toggleSidebar));
}

void Desk::connectPanes() {
    connect(m_sidebar, &SidebarView::placeChosen, this, &Desk::go);
    connect(m_sidebar, &SidebarView::placeChosenAgain, this, [this] {
        m_panes->setFront(Front::Usual); // a narrow window shows the sidebar alone
        m_panes->page() ? m_panes->page()->setFocus(Qt::OtherFocusReason) : m_list->focusList();
    });
    connect(m_sidebar, &SidebarView::countsChanged, this, &Desk::choosePage);
    connect(m_list, &ListPane::placeShown, this, [this](const Place &place) {
        m_sidebar->setPlace(m_pages->page() ? Place() : place, m_list->wasChosen()
                                                                   ? SidebarView::Tree::Follows
                                                                   : SidebarView::Tree::Stays);
        if (!m_list->wasReadAgain()) m_mayEnd = m_ended = false;
        m_panes->setWideList(place.list.isValid());
        m_reader->setSought(place.isSearch || !place.filter.isNull() ? place.query : QString());
        choosePage();
        Q_EMIT titleChanged(place.title);
    });
    connect(m_list, &ListPane::positionChanged, this, &Desk::followCurrent);
    connect(m_list, &ListPane::currentPaperChanged, this, &Desk::followCurrent);
    connect(m_list, &ListPane::openRequested, this, &Desk::openReader);
    connect(m_reader, &ReaderView::shown, &m_commands, &CommandTable::refresh);
    connect(m_reader, &ReaderView::findingEnded, m_list, &ListPane::focusList);
    connect(m_reader, &ReaderView::paperAsked, this, &Desk::showInReader);
    connect(m_reader, &ReaderView::tagChosen, this,
            [this](const QString &name) { go(Place::tagged(name)); });
    connect(m_panes, &Panes::arranged, this, &Desk::followPanes);
    connect(m_sidebar, &SidebarView::failed, this, &Desk::sayProblem);
    connect(m_list, &ListPane::failed, this, &Desk::sayProblem);
    connect(m_list, &ListPane::inboxWanted, this, [this] { go(Place::undecided()); });
    connect(m_reader, &ReaderView::failed, this, &Desk::sayProblem);
}

void Desk::connectActs() {
    connect(m_acts, &PaperActs::done, this, &Desk::notice);
    connect(m_acts, &PaperActs::failed, this, [this](const auto &error, model::PaperId paper) {
        if (paper.isValid()) m_list->selectPaper(paper);
        sayProblem(error);
    });
    connect(&m_notes, &NoteSaver::failed, this, [this](const base::Error &error) {
        m_notice->sayProblem(
            tr("Your note is not saved yet, and stays in its field. %1").arg(error.message));
    });
    connect(m_corrections, &CorrectFlow::corrected, this, [this](const QString &title) {
        m_notice->say(tr("Corrected"), title, NoticeBar::Offer::Undo);
    });
    connect(m_reader, &ReaderView::takeBackAsked, m_acts, &PaperActs::takeBackCorrection);
    connect(m_reader, &ReaderView::writeAsked, m_acts, &PaperActs::write);
    connect(m_tags, &TagPicker::addChosen, this,
            [this](const QString &name, std::optional<int> colour) {
                m_acts->changeTags(m_tagged, {name}, {}, colour);
            });
    connect(m_tags, &TagPicker::removeChosen, this,
            [this](const QString &name) { m_acts->changeTags(m_tagged, {}, {name}); });
}

void Desk::connectImports() {
    connect(m_imports, &ImportFlow::started, this, [this](const QString &words) {
        m_progress->start(words, [this] { m_imports->cancel(); });
    });
    connect(m_imports, &ImportFlow::progressed, this, [this](qint64 papers) {
        m_progress->setWords(tr("Importing… %L1 papers so far").arg(papers));
    });
    connect(m_imports, &ImportFlow::finished, m_progress, &ProgressStrip::finish);
    connect(m_imports, &ImportFlow::imported, this, [this](const model::ImportReport &report) {
        const bool changed = report.step.isValid();
        m_notice->say(tr("Imported"), importedWords(report),
                      changed ? NoticeBar::Offer::Undo : NoticeBar::Offer::Nothing);
        m_notice->offerToCompare(report.total().doubtful);
    });
    connect(m_imports, &ImportFlow::failed, this, [this](const base::Error &error) {
        if (error.code != base::ErrorCode::Cancelled) return sayProblem(error);
        m_notice->say(tr("Import stopped"), tr("Nothing of it was taken in."),
                      NoticeBar::Offer::Nothing);
    });
}

void Desk::connectWatch() {
    connect(m_watch, &WatchFlow::changed, &m_commands, &CommandTable::refresh);
    connect(m_watch, &WatchFlow::changed, this,
            [this] { m_pages->preferences().setWatched(m_watch->folder()); });
    connect(m_watch, &WatchFlow::failed, this, &Desk::sayProblem);
    connect(m_watch, &WatchFlow::imported, this, [this](const model::ImportReport &report) {
        const QString from = tr("From the folder %1").arg(m_watch->folderName());
        // Undo takes back what the reader did, not this.
        m_notice->say(from, importedWords(report), NoticeBar::Offer::Nothing);
        m_notice->offerToCompare(report.total().doubtful);
        for (const model::FileReport &file : report.files)
            if (file.error) return m_notice->sayProblem(file.error->message);
    });
}

void Desk::followCurrent() {
    m_reader->showPaper(m_list->currentPaper(), m_list->currentRow() + 1, m_list->papersInAll());
    m_commands.refresh();
}

void Desk::followPanes() {
    const ShownPanes shown = m_panes->shown();
    m_menuButton->setVisible(!shown.sidebar);
    m_reader->setAlone(!shown.list);
    if (shown.sidebar)
        m_sidebar->setNotice(m_foot);
    else if (m_panes->page())
        m_panes->setPageFoot(m_foot);
    else if (shown.list)
        m_list->setFoot(m_foot);
    else
        m_reader->setFoot(m_foot);
}

void Desk::choosePage() {
    if (m_pages->page()) return showPage(m_pages->page());
    if (!m_sidebar->hasCounted()) return; // a library of a million is counted after it is shown
    const library::Sidebar &counts = m_sidebar->counts();
    const bool inbox = m_list->place().leadsTo(Place::undecided());
    if (counts.all == 0)
        showPage(m_firstStart);
    else if (m_ended || (inbox && counts.undecided == 0))
        showPage(m_emptyInbox);
    else
        showPage(nullptr);
    if (m_panes->page() != m_emptyInbox) return;
    const QString day = inbox ? base::dayText(m_library.today(), QStringLiteral("dddd d MMMM"))
                              : m_list->place().title;
    m_emptyInbox->showPass({m_pass.papers(), m_pass.spent(), day, counts.undecided, counts.kept});
}

void Desk::showPage(QWidget *page) {
    if (page == m_panes->page()) return;
    m_panes->setFront(Front::Usual);
    m_panes->showPage(page);
    if (page) leaveFocusMode();
    if (page)
        page->setFocus(Qt::OtherFocusReason);
    else
        m_list->focusList();
    m_commands.refresh();
}

void Desk::sayProblem(const base::Error &error) {
    // What stays so stands above everything; a notice would only say it twice.
    if (findChild<StandingBanner *>()->says(error.message)) return;
    m_notice->sayProblem(error.message);
}

} // namespace lectern::ui
