// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/latest_answer.h"
#include "ui/models/place.h"

#include <QWidget>

class QHBoxLayout;

namespace lectern::ui {

class FilterCounting;
class SidebarModel;
class SidebarTreeView;
class ThemeSource;

// The left pane: name, places with their counts, a slot for a notice, a foot for buttons. Reads
// its counts again whenever a change touches them.
class SidebarView final : public QWidget {
    Q_OBJECT

  public:
    // The library must be open: it is read at once.
    SidebarView(library::Library &library, const ThemeSource &theme, QWidget *parent = nullptr);

    // Marks the line of a place, or none; says nothing.
    // Marks the line of the place, and brings it into sight or leaves the tree where it is.
    enum class Tree { Follows, Stays };
    void setPlace(const Place &place, Tree tree = Tree::Follows);
    // What the sidebar counted last; nothing until it has counted once.
    [[nodiscard]] const library::Sidebar &counts() const { return m_counts; }
    [[nodiscard]] bool hasCounted() const { return m_hasCounted; }

    // Counts again, without any change: the day has turned.
    void refresh();
    // The keys go to the days: the newest is marked, and opened.
    void focusDigests();

    void setHeaderButton(QWidget *button); // at the right of the name
    enum class Side { Left, Right };
    void addFootButton(QWidget *button, Side side); // the foot shows once it has one
    // Above the foot. The widget shows and hides itself.
    void setNotice(QWidget *notice);

    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void placeChosen(const lectern::ui::Place &place);                   // by mouse or key
    void placeChosenAgain();                                             // the one that is marked
    void countsChanged();                                                // counts() is new
    void tagMenuAsked(const lectern::model::Tag &tag, const QPoint &at); // on the screen
    void papersDropped(const QString &tag, const QList<lectern::model::PaperId> &papers);
    void listMenuAsked(const lectern::model::ReadingList &list, const QPoint &at); // on the screen
    void papersDroppedOnList(const QString &list, const QList<lectern::model::PaperId> &papers);
    void listMoved(const QString &list, int place); // from 1
    void filterMoved(const QUuid &filter, int place);
    void filterMenuAsked(const lectern::model::SavedFilter &filter, const QPoint &at);
    void failed(const lectern::base::Error &error);

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    void arrange();
    void readCounts();
    void take(const library::Sidebar &counts);
    void showCounts();
    void markPlace(Tree tree);
    void askForMenu(const QPoint &at);

    library::Library &m_library;
    const ThemeSource &m_theme;
    SidebarModel *m_model;
    SidebarTreeView *m_tree;
    QHBoxLayout *m_header;
    QWidget *m_foot;
    QHBoxLayout *m_footButtons;
    int m_leftButtons = 0;
    QWidget *m_noticeSlot;
    library::Sidebar m_counts;
    bool m_hasCounted = false;
    FilterCounting *m_filterCounting;
    Place m_place;
    LatestAnswer m_latest;
    bool m_marking = false; // the current line moves, and nobody has chosen it
    bool m_isNew = true;    // the place: its line was not marked yet
};

} // namespace lectern::ui
