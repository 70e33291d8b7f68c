// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/list_flow.h"

#include "ui/commands/when_done.h"
#include "ui/dialogs/list_name_dialog.h"
#include "ui/render/icons.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"

#include <QMenu>

#include <array>

namespace lectern::ui {

namespace {

constexpr std::array budgetsOffered = {3, 5, 7, 10, 14, 21};

int placeAmong(const QList<model::ReadingList> &all, const model::ReadingList &list) {
    int place = 1;
    while (place < all.size() && all.at(place - 1).id != list.id)
        ++place;
    return place;
}

} // namespace

ListFlow::ListFlow(library::Library &library, const ThemeSource &theme, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_theme(theme)
    , m_window(window) {}

QMenu *ListFlow::newMenu(const model::ReadingList &list, const QList<model::ReadingList> &all,
                         QWidget *parent) {
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int place = placeAmong(all, list);
    menu->addAction(themedIcon(Icon::ListOrdered, m_theme), tr("Rename…"), this,
                    [this, list] { rename(list); });
    menu->addAction(themedIcon(Icon::Copy, m_theme), tr("Duplicate…"), this,
                    [this, list] { duplicate(list); });
    addMerges(*menu, list, all);
    addBudgets(*menu, list);
    menu->addSeparator();
    menu->addAction(themedIcon(Icon::ChevronUp, m_theme), tr("Move up"), this,
                    [this, list, place] { move(list.name, place - 1); })
        ->setEnabled(place > 1);
    menu->addAction(themedIcon(Icon::ChevronDown, m_theme), tr("Move down"), this,
                    [this, list, place] { move(list.name, place + 1); })
        ->setEnabled(place < all.size());
    menu->addAction(themedIcon(Icon::Plus, m_theme), tr("New reading list…"), this,
                    &ListFlow::create);
    menu->addSeparator();
    menu->addAction(themedIcon(Icon::Trash, m_theme), tr("Delete the list"), this,
                    [this, list] { remove(list.name); });
    return menu;
}

void ListFlow::addMerges(QMenu &menu, const model::ReadingList &list,
                         const QList<model::ReadingList> &all) {
    QMenu *merges = menu.addMenu(themedIcon(Icon::Merge, m_theme), tr("Merge into"));
    merges->setEnabled(all.size() > 1);
    for (const model::ReadingList &other : all)
        if (other.id != list.id)
            merges->addAction(asMenuText(displayText(other.name)), this,
                              [this, list, other] { merge(list.name, other.name); });
}

void ListFlow::addBudgets(QMenu &menu, const model::ReadingList &list) {
    QMenu *budgets = menu.addMenu(themedIcon(Icon::Calendar, m_theme), tr("Papers a week"));
    const auto offer = [&](const QString &words, std::optional<int> budget) {
        QAction *action =
            budgets->addAction(words, this, [this, list, budget] { setBudget(list.name, budget); });
        action->setCheckable(true);
        action->setChecked(list.budget == budget);
    };
    offer(tr("As many as you like"), std::nullopt);
    bool offered = !list.budget;
    for (const int budget : budgetsOffered) {
        offer(QStringLiteral("%L1").arg(budget), budget);
        offered = offered || list.budget == budget;
    }
    if (!offered) offer(QStringLiteral("%L1").arg(*list.budget), list.budget);
    budgets->addSeparator();
    budgets->addAction(tr("Another number…"), this, [this, list] { askBudget(list); });
}

void ListFlow::create() {
    withLists([this](const QList<model::ReadingList> &all) {
        auto *dialog = new ListNameDialog({tr("New reading list"), tr("Make the list")}, all, {},
                                          false, m_theme, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            const QString name = dialog->name().simplified();
            apply(library::CreateList{name}, [this, name] { Q_EMIT made(name); });
        });
        dialog->open();
    });
}

void ListFlow::rename(const model::ReadingList &list) {
    withLists([this, list](const QList<model::ReadingList> &all) {
        auto *dialog =
            new ListNameDialog({tr("Rename the list %1").arg(list.name), tr("Rename"), list.name},
                               all, list.id, true, m_theme, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, list] {
            if (dialog->other()) return merge(list.name, dialog->other()->name);
            apply(library::RenameList{list.name, dialog->name()});
        });
        dialog->open();
    });
}

void ListFlow::duplicate(const model::ReadingList &list) {
    withLists([this, list](const QList<model::ReadingList> &all) {
        auto *dialog = new ListNameDialog({tr("Duplicate the list %1").arg(list.name),
                                           tr("Duplicate"), tr("%1, copy").arg(list.name)},
                                          all, {}, false, m_theme, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, list] {
            const QString name = dialog->name().simplified();
            apply(library::DuplicateList{list.name, name}, [this, name] { Q_EMIT made(name); });
        });
        dialog->open();
    });
}

void ListFlow::merge(const QString &list, const QString &into) {
    apply(library::MergeLists{list, into});
}

void ListFlow::remove(const QString &list) {
    apply(library::DeleteList{list});
}

void ListFlow::setBudget(const QString &list, std::optional<int> budget) {
    apply(library::SetListBudget{list, budget});
}

void ListFlow::describe(const QString &list, const QString &description) {
    apply(library::DescribeList{list, description});
}

void ListFlow::move(const QString &list, int place) {
    apply(library::MoveList{list, place});
}

void ListFlow::moveBeside(const model::ReadingList &list, int steps) {
    withLists([this, list, steps](const QList<model::ReadingList> &all) {
        const int place = placeAmong(all, list) + steps;
        if (place >= 1 && place <= all.size()) move(list.name, place);
    });
}

void ListFlow::takeOff(const QString &list, const model::PaperIds &papers) {
    apply(library::RemoveFromList{list, papers});
}

void ListFlow::movePapers(const QString &list, const model::PaperIds &papers, int place) {
    apply(library::MovePapersInList{list, papers, place});
}

void ListFlow::stepPapers(const QString &list, const model::PaperIds &papers, int steps) {
    library::MovePapersInList move{list, papers};
    move.steps = steps;
    apply(move);
}

void ListFlow::comment(const QString &list, model::PaperId paper, const QString &comment) {
    apply(library::CommentInList{list, paper, comment});
}

void ListFlow::withLists(std::function<void(const QList<model::ReadingList> &)> use) {
    whenDone(m_library.lists(), this, [this, use = std::move(use)](const auto &lists) {
        if (!lists) return Q_EMIT failed(lists.error());
        use(*lists);
    });
}

void ListFlow::apply(library::Op op, std::function<void()> after) {
    whenDone(m_library.apply(std::move(op)), this,
             [this, after = std::move(after)](const auto &applied) {
                 if (!applied) return Q_EMIT failed(applied.error());
                 if (applied->step) Q_EMIT done(*applied->step);
                 if (after) after();
             });
}

} // namespace lectern::ui
