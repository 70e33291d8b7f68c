// SPDX-License-Identifier: GPL-3.0-or-later
// Reading lists: how papers come to them, what is done on their page, and what becomes of it when
// they change.
#include "ui/commands/act_words.h"
#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/commands/when_done.h"
#include "ui/dialogs/list_flow.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/desk/panes.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/pickers/list_picker.h"
#include "ui/views/reader/reader_view.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QMenu>
#include <QToolButton>

#include <array>

namespace lectern::ui {

namespace {

constexpr std::array ordersOfLists = {query::SortKey::Position, query::SortKey::Arrival,
                                      query::SortKey::Published, query::SortKey::Upvotes,
                                      query::SortKey::Title};

QString orderWords(query::SortKey order) {
    switch (order) {
    case query::SortKey::Position:
        return Desk::tr("My order");
    case query::SortKey::Published:
        return Desk::tr("Published last first");
    case query::SortKey::Upvotes:
        return Desk::tr("Most upvotes first");
    case query::SortKey::Title:
        return Desk::tr("By title");
    default:
        return Desk::tr("Newest first");
    }
}

} // namespace

void Desk::connectLists() {
    connect(m_listFlow, &ListFlow::failed, this, &Desk::sayProblem);
    connect(m_listFlow, &ListFlow::made, this, &Desk::showListCalled);
    connect(m_listFlow, &ListFlow::done, this, [this](const library::Step &step) {
        const ActWords words = wordsFor({ActKind::Did, step, {}});
        m_notice->say(words.act, words.subject, NoticeBar::Offer::Undo);
    });
    connect(m_lists, &ListPicker::addChosen, this,
            [this](const QString &list) { m_listFlow->add(list, m_listedPapers, true); });
    connect(m_lists, &ListPicker::removeChosen, this, [this](const QString &list) {
        m_listFlow->takeOff(list, model::PaperIds(m_listedPapers));
    });
    connect(m_reader, &ReaderView::listChosen, this, &Desk::showListCalled);
    connect(m_sidebar, &SidebarView::listMoved, m_listFlow, &ListFlow::move);
    connect(m_sidebar, &SidebarView::listMenuAsked, this,
            [this](const model::ReadingList &list, const QPoint &at) {
                m_listFlow->newMenu(list, m_sidebar->counts().lists, this)->popup(at);
            });
    connect(m_sidebar, &SidebarView::papersDroppedOnList, this,
            [this](const QString &list, const QList<model::PaperId> &papers) {
                m_listFlow->add(list, papers);
            });
    connectListPage();
}

void Desk::connectListPage() {
    connect(m_list, &ListPane::listGone, this, &Desk::leaveGoneList);
    connect(m_list, &ListPane::papersWanted, this, &Desk::goWhereListsAreFilled);
    connect(m_list, &ListPane::descriptionAsked, m_listFlow, &ListFlow::describe);
    connect(m_list, &ListPane::commentAsked, this,
            [this](model::PaperId paper, const QString &comment) {
                if (const model::ReadingList *list = shownList())
                    m_listFlow->comment(list->name, paper, comment);
            });
    connect(m_list, &ListPane::moveAsked, this,
            [this](const QList<model::PaperId> &papers, int place) {
                if (const model::ReadingList *list = shownList())
                    m_listFlow->movePapers(list->name, model::PaperIds(papers), place);
            });
    m_listOrder = new CommandButton(m_commands.action(command::orderList), Icon::Order,
                                    CommandButton::Look::Bar, m_theme, m_list);
    m_list->addListButton(m_listOrder);
    connect(m_list, &ListPane::placeShown, this,
            [this](const Place &place) { m_listOrder->setWords(orderWords(place.order())); });
    auto *exports = new CommandButton(m_commands.action(command::exportPapers), Icon::Upload,
                                      CommandButton::Look::Bar, m_theme, m_list);
    exports->setWords(tr("Export"));
    m_list->addListButton(exports);
    auto *more = newMenuButton(Icon::Ellipsis, 16, tr("More about this list"), m_theme, m_list);
    m_list->addListButton(more);
    connect(more, &QToolButton::clicked, this, [this, more] {
        if (const model::ReadingList *list = shownList())
            m_listFlow->newMenu(*list, m_sidebar->counts().lists, this)
                ->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
}

// What one kept is what one means to read.
void Desk::goWhereListsAreFilled() {
    const library::Sidebar &counts = m_sidebar->counts();
    go(counts.kept > 0 ? Place::kept() : counts.undecided > 0 ? Place::undecided() : Place::all());
}

void Desk::askListOrder() {
    const model::ReadingList *list = shownList();
    if (!list) return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Order of the list"));
    for (const query::SortKey order : ordersOfLists) {
        QAction *action =
            menu->addAction(orderWords(order), this, [this, place = Place::onList(*list, order)] {
                m_list->open(place, currentPaper());
            });
        action->setCheckable(true);
        action->setChecked(m_list->place().order() == order);
    }
    menu->popup(m_listOrder->mapToGlobal(QPoint(0, m_listOrder->height())));
}

const model::ReadingList *Desk::shownList() const {
    const std::optional<model::ReadingList> &list = m_list->readingList();
    return list && !m_panes->page() ? &*list : nullptr;
}

void Desk::pickListToAdd() {
    pickLists(&ListPicker::pickToAdd);
}

// For several papers, the lists of one are ticked: of the current one, where it is among them.
void Desk::pickLists(PickLists pick) {
    const model::Paper *paper = paperAtHand();
    if (!paper) return;
    m_listedPapers = chosenInOrder();
    const bool current = m_listedPapers.contains(paper->id); // others may be marked
    const QString words = current ? tr("Lists of %1").arg(paper->facts.title.tidy)
                                  : tr("Lists of %Ln papers", nullptr, int(m_listedPapers.size()));
    (m_lists->*pick)(m_sidebar->counts().lists, current ? paper->lists : QStringList(), words,
                     sheetCorner());
    if (current) return;
    // It is open by then: keys that are typed at once are for it.
    whenDone(m_library.details({m_listedPapers.constFirst()}), this,
             [this, asked = m_listedPapers](const auto &papers) {
                 if (asked != m_listedPapers) return; // it is open for others by now
                 if (!papers) return sayProblem(papers.error());
                 if (!papers->isEmpty()) m_lists->setOn(papers->constFirst().lists);
             });
}

// On the page of a list: off that one.
void Desk::takeOffList() {
    if (const model::ReadingList *list = shownList())
        return m_listFlow->takeOff(list->name, chosenPapers());
    pickLists(&ListPicker::pickToRemove);
}

void Desk::moveInList(ListMove where) {
    const model::ReadingList *list = shownList();
    if (!list) return;
    const model::PaperIds papers = chosenPapers();
    switch (where) {
    case ListMove::Up:
        return m_listFlow->stepPapers(list->name, papers, -1);
    case ListMove::Down:
        return m_listFlow->stepPapers(list->name, papers, 1);
    case ListMove::First:
        return m_listFlow->movePapers(list->name, papers, 1);
    case ListMove::Last:
        return m_listFlow->movePapers(list->name, papers, m_list->paperCount());
    }
}

void Desk::showListCalled(const QString &name) {
    whenDone(m_library.lists(), this, [this, name](const auto &lists) {
        if (!lists) return sayProblem(lists.error());
        for (const model::ReadingList &list : *lists)
            if (list.name == name) return go(Place::onList(list));
    });
}

// Under its new name, if it has one.
void Desk::leaveGoneList(const Place &place) {
    whenDone(m_library.lists(), this, [this, place](const auto &lists) {
        if (!lists) return sayProblem(lists.error());
        if (!m_list->place().leadsTo(place)) return;
        for (const model::ReadingList &list : *lists)
            if (list.id == place.list) return m_list->open(Place::onList(list));
        go(Place::undecided());
    });
}

} // namespace lectern::ui
