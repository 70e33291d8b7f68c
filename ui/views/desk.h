// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/note_saver.h"
#include "ui/commands/pass_log.h"
#include "ui/models/palette_lines.h"
#include "ui/models/place.h"

#include <QWidget>

class QMimeData;
class QSettings;

namespace lectern::ui {

class AddPaperFlow;
class CommandTable;
class CorrectFlow;
class EmptyInboxPage;
class ExportFlow;
class FirstStartPage;
class IdentityFlow;
class ImportFlow;
class ListPane;
class NoticeBar;
class PaperActs;
class Panes;
class ProgressStrip;
class ReaderView;
class SidebarView;
class TagPicker;
class ThemeSource;
class WatchFlow;

// An open library on the screen: sidebar, list and reader, the pages that stand in their place, the
// notices. The parts know the library and not each other; here they meet.
class Desk final : public QWidget {
    Q_OBJECT

  public:
    // The library must be open. The desk's commands are added to the table.
    Desk(library::Library &library, CommandTable &commands, const ThemeSource &theme,
         QSettings &settings, QWidget *parent);
    ~Desk() override;

    // The inbox, its first undecided paper, the list with the focus.
    void start();

    // ---- what commands do; they act on the paper that is current in the list ----
    [[nodiscard]] model::PaperId currentPaper() const; // none while a page hides it
    // The facts of the current paper, once they are shown; else null.
    [[nodiscard]] const model::Paper *shownPaper() const;
    void decide(model::DecisionState state); // and on to the next row
    void undo();
    void redo();
    void pickTagToAdd();
    void pickTagToRemove();
    void editNote();
    void correct();
    void askAboutSame(); // offers to merge, or which paper it is
    void askAboutAllSame();
    void takeApart();
    void addPaper();
    void openLinkOf(QString (*addressOf)(const model::Facts &));
    void go(const Place &place);
    void scrollOn(); // or to the next undecided paper
    void scrollBack();
    void openReader(); // alone
    void backToList();
    void toggleSidebar();
    void search();
    void paste();
    void importSample();
    void exportPapers();
    [[nodiscard]] ListPane &list() { return *m_list; }
    [[nodiscard]] ImportFlow &imports() { return *m_imports; }
    [[nodiscard]] WatchFlow &watch() { return *m_watch; }

    // What the palette offers beside commands.
    [[nodiscard]] QList<PaletteEntry> places();

    // ---- before the window closes ----
    [[nodiscard]] NoteSaver &notes() { return m_notes; }

  Q_SIGNALS:
    void titleChanged(const QString &title); // may hold foreign text

  private:
    void addButtons();
    void addPages();
    void connectPanes();
    void connectActs();
    void connectIdentity();
    void connectImports();
    void connectWatch();
    void followCurrent();
    void followPanes();
    void choosePage();
    void showPage(QWidget *page);
    void sayProblem(const base::Error &error);
    [[nodiscard]] QPoint pickerCorner() const;

    library::Library &m_library;
    CommandTable &m_commands;
    const ThemeSource &m_theme;
    PaperActs *m_acts;
    NoteSaver m_notes;
    PassLog m_pass;
    ImportFlow *m_imports;
    ExportFlow *m_exports;
    CorrectFlow *m_corrections;
    IdentityFlow *m_identity;
    AddPaperFlow *m_additions;
    WatchFlow *m_watch;
    SidebarView *m_sidebar;
    ListPane *m_list;
    ReaderView *m_reader;
    NoticeBar *m_notice;
    ProgressStrip *m_progress;
    QWidget *m_foot; // of both
    TagPicker *m_tags;
    model::PaperId m_tagged; // the paper for which the picker is open
    Panes *m_panes;
    FirstStartPage *m_firstStart;
    EmptyInboxPage *m_emptyInbox;
    QWidget *m_menuButton;
};

} // namespace lectern::ui
