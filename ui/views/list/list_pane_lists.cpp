// SPDX-License-Identifier: GPL-3.0-or-later
// The list pane while it shows a reading list.
#include "ui/models/paper_list_model.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/list_header.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/list/reading_list_heading.h"
#include "ui/views/list/reading_list_view.h"
#include "ui/views/search/search_field.h"

#include <QHBoxLayout>
#include <QStyle>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int daysOfAWeek = 7;

// The weeks that the papers beyond this one take, at the pace of the budget.
int weeksBeyond(const model::ListedPapers &listed) {
    const int budget = std::max(1, listed.list.budget.value_or(1));
    return int((listed.unreadBeyond + budget - 1) / budget);
}

} // namespace

void ListPane::addListButton(QWidget *button) {
    m_listButtons->layout()->addWidget(button);
}

void ListPane::setListKey(const QString &shortcut) {
    m_listView->setEmptyText(
        shortcut.isEmpty()
            ? tr("Nothing stands on this list yet. Drag papers to its line.")
            : tr("Nothing stands on this list yet. %1 puts the current paper on a list, wherever "
                 "you are; or drag papers to its line.")
                  .arg(shortcut),
        tr("Choose papers"));
}

void ListPane::connectList() {
    connect(m_listView, &ReadingListView::emptyWayTaken, this, &ListPane::papersWanted);
    connect(m_plainView, &PaperListView::emptyWayTaken, this,
            [this] { isSearching() ? leaveSearch() : Q_EMIT inboxWanted(); });
    connect(m_listView, &ReadingListView::moveAsked, this, &ListPane::moveAsked);
    connect(m_listView, &ReadingListView::commentAsked, this, &ListPane::commentAsked);
    connect(m_heading, &ReadingListHeading::descriptionAsked, this, &ListPane::descriptionAsked);
    connect(m_heading, &ReadingListHeading::left, this, &ListPane::focusList);
}

void ListPane::showList(const std::optional<model::ListedPapers> &listed) {
    m_list = listed ? std::optional(listed->list) : std::nullopt;
    if (listed) {
        m_heading->setList(listed->list);
        m_listView->setWeekEnd(int(listed->weekEnds.value_or(-1)),
                               m_library.today().addDays(daysOfAWeek * weeksBeyond(*listed)));
    }
    m_listView->setMovable(isInReadersOrder());
    useView(listed ? m_listView : m_plainView);
}

void ListPane::useView(PaperListView *view) {
    if (view == m_view) return;
    const bool focused = m_view->hasFocus();
    const bool list = view == m_listView;
    m_view = view;
    m_listView->setVisible(list);
    m_heading->setVisible(list);
    m_listButtons->setVisible(list);
    m_plainView->setVisible(!list);
    m_header->setVisible(!list);
    m_search->setVisible(!list);
    if (m_trailing) m_trailing->setVisible(!list);
    if (focused) m_view->setFocus(Qt::OtherFocusReason);
    setGround(this, list ? Role::Page : Role::Ground);
    style()->unpolish(this);
    style()->polish(this);
}

bool ListPane::isInReadersOrder() const {
    return m_place.list.isValid() && m_place.order() == query::SortKey::Position;
}

void ListPane::editComment() {
    m_listView->editComment();
}

void ListPane::editDescription() {
    m_heading->editDescription();
}

// A reading list may be called something else by now; who knows all of them finds out.
void ListPane::fail(const base::Error &error) {
    m_meanwhile.reset();
    if (error.code == base::ErrorCode::NotFound && m_place.list.isValid())
        Q_EMIT listGone(m_place);
    else
        Q_EMIT failed(error);
}

} // namespace lectern::ui
