// SPDX-License-Identifier: GPL-3.0-or-later
// Saved filters: their lines in the sidebar, the page on which one is written, what becomes of it.
#include "core/query/query.h"
#include "ui/commands/act_words.h"
#include "ui/commands/when_done.h"
#include "ui/dialogs/filter_flow.h"
#include "ui/views/desk/desk.h"
#include "ui/views/desk/desk_pages.h"
#include "ui/views/desk/notice_bar.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/sidebar/sidebar_view.h"

#include <QMenu>

namespace lectern::ui {

void Desk::connectFilters() {
    connect(m_filterFlow, &FilterFlow::failed, this, &Desk::sayProblem);
    connect(m_filterFlow, &FilterFlow::editAsked, m_pages, &DeskPages::openFilter);
    connect(m_filterFlow, &FilterFlow::saved, this, &Desk::showFilterCalled);
    connect(m_filterFlow, &FilterFlow::done, this, [this](const library::Step &step) {
        const ActWords words = wordsFor({ActKind::Did, step, {}});
        m_notice->say(words.act, words.subject, NoticeBar::Offer::Undo);
    });
    connect(m_pages, &DeskPages::filterSaveAsked, m_filterFlow, &FilterFlow::save);
    connect(m_pages, &DeskPages::filterDeleteAsked, this, [this](const model::SavedFilter &filter) {
        m_pages->close();
        m_filterFlow->remove(filter);
    });
    connect(m_pages, &DeskPages::decideAllAsked, m_filterFlow, &FilterFlow::decideAll);
    connect(m_pages, &DeskPages::tagAllAsked, m_filterFlow, &FilterFlow::tagAll);
    m_list->setSearches(m_searches.searches());
    connect(m_list, &ListPane::searchUsed, this, [this](const QString &search) {
        m_searches.remember(search);
        m_list->setSearches(m_searches.searches());
    });
    connect(m_sidebar, &SidebarView::filterMoved, m_filterFlow, &FilterFlow::move);
    connect(m_sidebar, &SidebarView::filterMenuAsked, this,
            [this](const model::SavedFilter &filter, const QPoint &at) {
                m_filterFlow->newMenu(filter, m_sidebar->counts().filters, this)->popup(at);
            });
}

// What stands in the search field, with a name to come.
void Desk::saveSearch() {
    query::Query read = query::parse(m_list->asked());
    const QString sort = query::toText(std::exchange(read.sort, {}));
    m_pages->openFilter({{}, {}, query::print(read), sort});
}

std::optional<model::SavedFilter> Desk::shownFilter() const {
    for (const model::SavedFilter &filter : m_sidebar->counts().filters)
        if (filter.uuid == m_list->place().filter) return filter;
    return std::nullopt;
}

void Desk::editFilter() {
    if (const auto filter = shownFilter()) m_pages->openFilter(*filter);
}

void Desk::deleteFilter() {
    if (const auto filter = shownFilter()) m_filterFlow->remove(*filter);
}

void Desk::showFilterCalled(const QString &name) {
    m_pages->endFilter();
    whenDone(m_library.filters(), this, [this, name](const auto &filters) {
        if (!filters) return sayProblem(filters.error());
        for (const model::SavedFilter &filter : *filters)
            if (filter.name == name) return go(Place::filtered(filter));
    });
}

} // namespace lectern::ui
