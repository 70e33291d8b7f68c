// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/copy_text.h"
#include "core/library/library.h"
#include "ui/commands/note_saver.h"
#include "ui/commands/pass_log.h"
#include "ui/commands/search_memory.h"
#include "ui/models/palette_lines.h"
#include "ui/models/place.h"
#include "ui/models/tag_choices.h"
#include "ui/models/trail.h"

#include <QWidget>

class QMimeData;
class QStackedLayout;

namespace lectern::ui {

class AddPaperFlow;
class BackupFlow;
class CommandButton;
class CommandTable;
class CorrectFlow;
class DayTurn;
class DeskPages;
class EmptyInboxPage;
class ExportFlow;
class PaperCopy;
class FileFlow;
class FilterFlow;
class FirstStartPage;
class FocusPage;
class IdentityFlow;
class ImportFlow;
class ListFlow;
class ListPane;
class ListPicker;
class NoticeBar;
class PaperActs;
class Panes;
class ProgressStrip;
class ReaderView;
class RecentFlow;
class Settings;
class SidebarView;
class SnoozePicker;
class Spelling;
class TagFlow;
class TagPicker;
class ThemeSource;
class WatchFlow;

enum class ListMove { Up, Down, First, Last };

// An open library on the screen: sidebar, list and reader, the pages that stand in their place, the
// notices. The parts know the library and not each other; here they meet.
class Desk final : public QWidget {
    Q_OBJECT

  public:
    // The library must be open. The desk's commands are added to the table.
    Desk(library::Library &library, CommandTable &commands, const ThemeSource &theme,
         Settings &settings, QWidget *parent);
    ~Desk() override;

    // The inbox, its first undecided paper, the list with the focus.
    void start();

    // ---- what commands do; they act on the paper that is current in the list, and on all that
    // are marked there, but in focus mode ----
    [[nodiscard]] model::PaperId currentPaper() const; // none while a page hides it
    // The facts of the current paper, once they are shown; else null.
    [[nodiscard]] const model::Paper *shownPaper() const;
    // The same for an act that needs them: they may be on their way. See ReaderView::awaitPaper().
    const model::Paper *paperAtHand();
    // On the marked papers, else the current one; and on.
    void decide(model::DecisionState state, std::optional<QDate> until = {});
    void skipAllAbove(); // the undecided ones, as one step
    void snooze();
    void turnProgress(); // of the marked papers, to what follows that of the current one
    void deletePapers();
    void undo();
    void redo();
    void undoPass(); // every decision of it, as one step: see PassLog
    [[nodiscard]] bool hasPass() const { return !m_pass.steps().isEmpty(); }
    void pickTagToAdd();
    void pickTagToRemove();
    // The tag of a digit goes on the current paper, or off it.
    void toggleTag(int digit);
    [[nodiscard]] std::optional<model::Tag> tagPinnedTo(int digit) const;
    [[nodiscard]] std::optional<model::Tag> tagInPlace() const; // whose papers the list shows
    void pickListToAdd();
    void takeOffList(); // the one that is shown, or asks which
    void moveInList(ListMove where);
    void askListOrder(); // at its button
    // The reading list whose page is shown; else null.
    [[nodiscard]] const model::ReadingList *shownList() const;
    void saveSearch(); // as a filter: opens the page on which it gets a name
    void editFilter(); // the one that is shown
    void deleteFilter();
    // The saved filter whose papers the list shows; else none.
    [[nodiscard]] std::optional<model::SavedFilter> shownFilter() const;
    void editNote();
    void pickHighlight();
    void correct();
    void askAboutSame(); // offers to merge, or which paper it is
    void askAboutAllSame();
    void takeApart();
    void addPaper();
    void attachFiles(); // asks which
    void pickTemplate();
    void zoomText(int steps); // of the reader, or the PDF in it; remembered
    void resetTextSize();
    void toggleRaw();
    void openPdf(); // the attached one, else that of its page
    [[nodiscard]] const model::Attachment *attachedPdf() const; // of the shown paper, or null
    void openLinkOf(QString (*addressOf)(const model::Facts &));
    void searchWeb(); // asks where
    void go(const Place &place);
    void goTo(const Place &place, model::PaperId paper);
    void goBack();
    [[nodiscard]] bool canGoBack() const { return !m_trail.isEmpty(); }
    void goToDigests();
    void turnDigest(int step); // 1: the one below, which is older
    void nextUndecided();
    void toggleFocusMode();
    [[nodiscard]] bool inFocusMode() const;
    void scrollOn(); // or to the next undecided paper
    void scrollBack();
    void openReader(); // alone
    void backToList(); // out of what one is in: a note, focus mode, marks, the reader alone
    void toggleSidebar();
    void search();
    void searchFor(const QString &query); // as if it were typed
    void askOrder();                      // of what is in the list
    [[nodiscard]] bool canSort() const;
    void findInText(); // asked once more there: the search
    void paste();
    void importSample();
    void askRecent(); // which of them
    void exportPapers();
    void printPapers(); // the marked ones, else the current one, or all in view
    void copyPapers(exchange::CopyForm form); // the marked ones, else the current one
    void askCopyAs();                         // asks as what
    [[nodiscard]] ListPane &list() { return *m_list; }
    [[nodiscard]] ImportFlow &imports() { return *m_imports; }
    [[nodiscard]] ExportFlow &exports() { return *m_exports; }
    [[nodiscard]] FileFlow &files() { return *m_files; }
    [[nodiscard]] TagFlow &tags() { return *m_tagFlow; }
    [[nodiscard]] ListFlow &lists() { return *m_listFlow; }
    [[nodiscard]] DeskPages &pages() { return *m_pages; }
    [[nodiscard]] WatchFlow &watch() { return *m_watch; }
    [[nodiscard]] BackupFlow &care() { return *m_care; }
    [[nodiscard]] RecentFlow &recent() { return *m_recent; }
    // At the foot, until something else is said; `more` may hold foreign text.
    void tell(const QString &what, const QString &more);

    // What the palette offers beside commands.
    [[nodiscard]] QList<PaletteEntry> places();

    // ---- before the window closes ----
    [[nodiscard]] NoteSaver &notes() { return m_notes; }

  Q_SIGNALS:
    void titleChanged(const QString &title); // may hold foreign text
    // The window has to close for it.
    void restoreReady(const lectern::library::PreparedRestore &prepared);
    void libraryAsked(const QString &path); // in a window beside this one

  private:
    void makeParts();
    void arrange();
    void showKeys();
    void addButtons();
    void addOrderButton();
    [[nodiscard]] QString askedHere() const;
    // The papers that a command acts on.
    [[nodiscard]] QList<model::PaperId> chosenInOrder() const;
    [[nodiscard]] model::PaperIds chosenPapers() const;
    void addPages();
    void connectPanes();
    void connectActs();
    void connectIdentity();
    void connectImports();
    void connectRecent();
    void connectExports();
    void connectWatch();
    void connectTriage();
    void decideThese(const model::PaperIds &papers, model::DecisionState state,
                     std::optional<QDate> until);
    void advance(model::DecisionState state);
    void notice(const Act &act);
    void seeWhetherDone();
    void showFocusPaper();
    void showFocusProgress();
    void leaveFocusMode();
    [[nodiscard]] QPoint sheetCorner() const;
    void connectTags();
    void pickTags(TagQuestion::For purpose);
    using PickLists = void (ListPicker::*)(const QList<model::ReadingList> &, const QStringList &,
                                           const QString &, const QPoint &);
    void pickLists(PickLists pick);
    void connectLists();
    void connectFilters();
    void showFilterCalled(const QString &name);
    void connectListPage();
    void goWhereListsAreFilled();
    void showListCalled(const QString &name);
    void leaveGoneList(const Place &place);
    void connectPages();
    void connectFiles();
    void connectCare();
    void connectSettings();
    void followSetting(const QString &key);
    void followSpelling();
    void showKept(model::PaperId paper);
    void showInReader(model::PaperId paper);
    void followCurrent();
    void followPanes();
    void choosePage();
    void showPage(QWidget *page);
    void sayProblem(const base::Error &error);

    library::Library &m_library;
    CommandTable &m_commands;
    const ThemeSource &m_theme;
    Settings &m_settings;
    PaperActs *m_acts;
    NoteSaver m_notes;
    PassLog m_pass;
    SearchMemory m_searches;
    ImportFlow *m_imports;
    ExportFlow *m_exports;
    PaperCopy *m_copies;
    CorrectFlow *m_corrections;
    IdentityFlow *m_identity;
    AddPaperFlow *m_additions;
    WatchFlow *m_watch;
    FileFlow *m_files;
    RecentFlow *m_recent;
    BackupFlow *m_care;
    TagFlow *m_tagFlow;
    ListFlow *m_listFlow;
    CommandButton *m_listOrder = nullptr; // says in which order the list stands
    FilterFlow *m_filterFlow;
    SidebarView *m_sidebar;
    ListPane *m_list;
    ReaderView *m_reader;
    NoticeBar *m_notice;
    ProgressStrip *m_progress;
    QWidget *m_foot; // of both
    TagPicker *m_tags;
    model::PaperIds m_tagged; // the papers for which the picker is open
    ListPicker *m_lists;
    QList<model::PaperId> m_listedPapers; // for which it is open
    SnoozePicker *m_snooze;
    model::PaperIds m_snoozed; // the papers for which it is open
    Panes *m_panes;
    FocusPage *m_focus = nullptr; // made when it is first asked for
    QStackedLayout *m_layers;     // the panes, or focus mode
    DayTurn *m_day;
    Trail m_trail;
    bool m_mayEnd = false; // a decision may have been the last of a digest
    bool m_ended = false;  // it was: the summary is shown
    FirstStartPage *m_firstStart;
    EmptyInboxPage *m_emptyInbox;
    DeskPages *m_pages = nullptr;
    QWidget *m_menuButton;
    QWidget *m_order = nullptr;     // its button
    Spelling *m_spelling = nullptr; // made when it is first wanted
};

} // namespace lectern::ui
