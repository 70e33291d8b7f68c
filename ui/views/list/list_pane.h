// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/models/place.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

class QMimeData;

namespace lectern::ui {

class ListHeader;
class PaperListModel;
class PaperListView;
class PlaceLoader;
class PlainLabel;
class QueryCompletion;
class ReadingListHeading;
class ReadingListView;
class SearchField;
class ThemeSource;
class TriageProgress;

// The middle pane: search, what is shown and how far one has come, the papers. A reading list is a
// page of its own: its heading and its papers in the reader's order, without a search. What was
// shown stays until its successor has come from the library; then its first row is current (while
// triaging the first undecided one). The list stands still while it is read: only another place, an
// import or its undoing changes which rows there are.
class ListPane final : public QWidget {
    Q_OBJECT

  public:
    ListPane(library::Library &library, const ThemeSource &theme, QWidget *parent = nullptr);

    // The place that a library opens with: Undecided, or another without an order of its own.
    void begin(const Place &place);
    // Empties the search field; clearing a later search leads back to `place`.
    // `paper` becomes current where it is in there.
    void open(const Place &place, model::PaperId paper = {});
    [[nodiscard]] const Place &place() const { return m_place; } // asked for, perhaps not yet shown

    [[nodiscard]] model::PaperId currentPaper() const; // none: invalid
    // In the order of the list; the current one alone where none are marked.
    [[nodiscard]] model::PaperIds selectedPapers() const;
    [[nodiscard]] QList<model::PaperId> selectedInOrder() const;
    [[nodiscard]] bool hasMarks() const;
    [[nodiscard]] int currentRow() const; // -1: none
    [[nodiscard]] int paperCount() const;
    // Nothing while the first papers of a place are shown, and the others are looked for.
    [[nodiscard]] std::optional<int> papersInAll() const;
    // Where its title begins, below its row; none: no such row is in sight, or on a list's page.
    [[nodiscard]] std::optional<QPoint> belowCurrentRow() const;
    // False when the paper is not in the list.
    bool selectPaper(model::PaperId paper);
    // Back to where one was: `paper` is current again, where it is still there.
    void restore(const Place &place, model::PaperId paper);
    // Counts decisions, while the place is one that is passed through.
    [[nodiscard]] const TriageProgress &progress() const { return *m_progress; }
    // The undecided papers above `below`, once they are known.
    void withUndecidedAbove(model::PaperId below, std::function<void(const model::PaperIds &)> use);
    // To the first paper of the group above or below; false when there is none.
    bool selectGroup(int step);
    // Papers may belong here now that did not, without any change: the day has turned.
    void lookAgain();

    // How papers that are dragged leave the list.
    void setMakeMime(std::function<QMimeData *(const QList<model::PaperId> &)> make);
    void setSearchKey(const QString &shortcut); // stands in the search field
    void setListKey(const QString &shortcut);   // is told by an empty reading list; may be empty
    [[nodiscard]] bool isSearching() const;     // something is typed there
    [[nodiscard]] QString asked() const; // as it is typed there; else what the place asks for
    void setSearches(const QStringList &searches); // that were made before, newest first
    // At the right of the bar, while a reading list is shown.
    void addListButton(QWidget *button);
    // The reading list that is shown; none: another place.
    [[nodiscard]] const std::optional<model::ReadingList> &readingList() const { return m_list; }
    // The place that is shown was gone to. Else the next undecided paper led here, or what one is
    // at was only read again.
    [[nodiscard]] bool wasChosen() const { return !m_wish.crosses && !m_wish.again; }
    [[nodiscard]] bool wasReadAgain() const { return m_wish.again; }
    // Whether the reading list that is shown stands in its own order, which can be changed.
    [[nodiscard]] bool isInReadersOrder() const;
    void editComment();
    void editDescription();
    // At the left of the search field: the button of a window without its sidebar.
    void setLeadingWidget(QWidget *widget);
    // At its right, while it is there.
    void setTrailingWidget(QWidget *widget);
    // Below the list: a notice, where the sidebar is folded away.
    void setFoot(QWidget *widget);

  public Q_SLOTS:
    void selectNext();
    void selectPrevious();
    // In this list, or, past its end, in the library: then the place becomes Undecided.
    void selectNextUndecided();
    // The current paper is decided: the next one in this list that is not, below, then from the
    // top; none: stays.
    void selectUndecidedHere();
    void toggleMark();
    void markNext();
    void markPrevious();
    void markAll(); // or none, where all are marked
    void clearMarks();
    void selectAfterMarks();        // the row below the last marked one; no paper is marked then
    void selectPreviousUndecided(); // as the next one, above
    void focusList();
    void focusSearch();
    // As if it were typed there.
    void searchFor(const QString &query);

  Q_SIGNALS:
    void currentPaperChanged(lectern::model::PaperId paper);
    void positionChanged(int row, int count); // row -1: none
    void openRequested(lectern::model::PaperId paper);
    void searchEdited(const QString &query);
    void searchUsed(const QString &query);            // its papers were wanted: worth remembering
    void placeShown(const lectern::ui::Place &place); // its papers are in the list now
    void marksChanged();
    void figuresChanged(); // progress() says something new
    // Before another place is opened, but by restore().
    void leaves(const lectern::ui::Place &place, lectern::model::PaperId paper);
    // Of the reading list that is shown.
    void moveAsked(const QList<lectern::model::PaperId> &papers, int place);
    void commentAsked(lectern::model::PaperId paper, const QString &comment);
    void descriptionAsked(const QString &list, const QString &description);
    void listGone(const lectern::ui::Place &place); // or it is called something else now
    void inboxWanted();                             // there is nothing here
    void papersWanted(); // for the reading list that is shown, which has none
    void failed(const lectern::base::Error &error);

  private:
    void arrange();
    void connectList();
    void showList(const std::optional<model::ListedPapers> &listed);
    void useView(PaperListView *view);
    void fail(const base::Error &error);
    void connectParts();
    void search(const QString &query);
    void leaveSearch();
    // `wanted` becomes current where it is among the papers, else the row `otherwise`.
    struct Wish {
        model::PaperId paper;
        int otherwise = 0;
        bool again = false;   // the place is the one shown: what is there stays
        bool crosses = false; // no place was chosen, only the next paper
    };
    void await(const Place &place, Wish wish);
    void load(const Place &place, Wish wish);
    void showPapers(const model::PaperList &papers);
    void showRest(const model::PaperList &papers);
    void setHome(const Place &place);
    void leavePlace();
    void markAgain(const QSet<model::PaperId> &papers);
    void startProgress(bool again);
    void showHint(const QString &hint);
    void showWhyEmpty();
    void reload();
    void showFigures();
    void applyChanges(const library::ChangeSet &changes);
    [[nodiscard]] bool mustReload(const library::ChangeSet &changes) const;
    void selectRow(int row);
    void announceCurrent();
    // From `row` in steps of `step`; -1: none.
    [[nodiscard]] int undecidedRow(int row, int step) const;
    // In this list, or in the library: then the place becomes Undecided.
    void selectElsewhere(const QFuture<base::Result<model::PaperId>> &undecided);

    library::Library &m_library;
    PlaceLoader *m_loader;
    PaperListModel *m_model;
    TriageProgress *m_progress;
    SearchField *m_search;
    QueryCompletion *m_completion;
    ListHeader *m_header;
    PlainLabel *m_hint;    // a near miss in the query
    PaperListView *m_view; // one of these two
    PaperListView *m_plainView;
    ReadingListView *m_listView;
    ReadingListHeading *m_heading; // of a reading list, in place of m_header
    QWidget *m_trailing = nullptr;
    QWidget *m_listButtons;
    std::optional<model::ReadingList> m_list;
    QHBoxLayout *m_bar;
    QVBoxLayout *m_column;
    Place m_home;  // where the end of a search leads back to
    Wish m_back;   // where in it one was
    Place m_place; // asked for
    Wish m_wish;
    Place m_shown;
    std::optional<library::ChangeSet> m_meanwhile; // while papers are awaited
    model::PaperId m_announced;
};

} // namespace lectern::ui
