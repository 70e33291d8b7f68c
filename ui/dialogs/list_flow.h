// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QObject>

class QMenu;
class QWidget;

namespace lectern::ui {

class ThemeSource;

// What can be done with reading lists and with what stands on them. Each is one step of undo. A
// list whose week is full asks which paper to drop.
class ListFlow final : public QObject {
    Q_OBJECT

  public:
    // Dialogs stand over `window`.
    ListFlow(library::Library &library, const ThemeSource &theme, QWidget *window);

    // Of `list`, which is one of `all`. Goes with its parent, or when it is closed.
    [[nodiscard]] QMenu *newMenu(const model::ReadingList &list,
                                 const QList<model::ReadingList> &all, QWidget *parent);
    void create();
    void rename(const model::ReadingList &list);
    void duplicate(const model::ReadingList &list);
    void merge(const QString &list, const QString &into);
    void remove(const QString &list);
    void setBudget(const QString &list, std::optional<int> budget);
    void describe(const QString &list, const QString &description);
    void move(const QString &list, int place);                  // among the lists, from 1
    void moveBeside(const model::ReadingList &list, int steps); // down, or up
    void askBudget(const model::ReadingList &list);

    // `make`: the list, where there is none.
    void add(const QString &list, const QList<model::PaperId> &papers, bool make = false);
    void takeOff(const QString &list, const model::PaperIds &papers);
    void movePapers(const QString &list, const model::PaperIds &papers, int place);
    void stepPapers(const QString &list, const model::PaperIds &papers, int steps); // down, or up
    void comment(const QString &list, model::PaperId paper, const QString &comment);

  Q_SIGNALS:
    void done(const lectern::library::Step &step);
    void made(const QString &list); // to be looked at
    void failed(const lectern::base::Error &error);

  private:
    void addBudgets(QMenu &menu, const model::ReadingList &list);
    void addMerges(QMenu &menu, const model::ReadingList &list,
                   const QList<model::ReadingList> &all);
    void apply(library::Op op, std::function<void()> after = {});
    void askWhatToDrop(const library::AddToList &add);
    void askWhatToDrop(const library::AddToList &add, const model::ListedPapers &listed);
    void askWhatToDrop(const library::AddToList &add, const model::ReadingList &list,
                       const QList<model::PaperId> &ofThisWeek, qsizetype count);
    // Dialogs that ask for a name need to know those that are taken.
    void withLists(std::function<void(const QList<model::ReadingList> &)> use);

    library::Library &m_library;
    const ThemeSource &m_theme;
    QWidget *m_window;
};

} // namespace lectern::ui
