// SPDX-License-Identifier: GPL-3.0-or-later
// Which papers the list shows, and how it follows the library.
#include "ui/models/paper_list_model.h"
#include "ui/models/place_loader.h"
#include "ui/models/triage_progress.h"
#include "ui/render/plain_text.h"
#include "ui/views/list/list_header.h"
#include "ui/views/list/list_pane.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/search/search_field.h"

#include <QScrollBar>

#include <algorithm>

namespace lectern::ui {

void ListPane::begin(const Place &place) {
    setHome(place);
    await(place, {});
    m_loader->begin(place);
}

void ListPane::open(const Place &place, model::PaperId paper) {
    if (!m_place.leadsTo(place)) leavePlace();
    m_search->clear();
    setHome(place);
    load(place, {paper});
}

void ListPane::restore(const Place &place, model::PaperId paper) {
    m_search->clear();
    setHome(place);
    load(place, {paper});
}

void ListPane::setHome(const Place &place) {
    m_home = place;
    m_back = {};
}

void ListPane::leavePlace() {
    Q_EMIT leaves(m_place, currentPaper());
}

void ListPane::await(const Place &place, Wish wish) {
    m_place = place;
    m_wish = wish;
    m_meanwhile.emplace();
}

void ListPane::load(const Place &place, Wish wish) {
    await(place, wish);
    if (wish.again)
        m_loader->loadAgain(place, m_model->papers());
    else
        m_loader->load(place);
}

void ListPane::showPapers(const model::PaperList &papers) {
    m_shown = m_place;
    m_header->setTitle(m_shown.title);
    showHint(papers.hint);
    showList(m_loader->listed());
    showWhyEmpty();
    const bool marksStay = m_wish.again && m_view->hasMarks();
    const QList<model::PaperId> marked =
        marksStay ? selectedPapers().ids() : QList<model::PaperId>();
    const int scroll = m_wish.again ? m_view->verticalScrollBar()->value() : 0;
    if (m_list)
        m_model->setPapersOn(m_list->name, papers);
    else
        m_model->setPapersFound(m_shown.isSearch ? m_shown.query : QString(), papers);
    startProgress(m_wish.again);
    m_view->verticalScrollBar()->setValue(scroll);
    const int row = m_model->rowOf(m_wish.paper);
    selectRow(row >= 0 ? row : std::min(m_wish.otherwise, paperCount() - 1));
    if (marksStay) markAgain(QSet<model::PaperId>(marked.cbegin(), marked.cend()));
    Q_EMIT placeShown(m_shown);
    // What was found may be older than a change that came while it was awaited.
    const auto meanwhile = std::exchange(m_meanwhile, std::nullopt);
    if (meanwhile && mustReload(*meanwhile)) reload();
}

void ListPane::showWhyEmpty() {
    if (isSearching())
        m_plainView->setEmptyText(tr("No paper matches."), tr("Clear the search"));
    else if (m_shown.leadsTo(Place::undecided()))
        m_plainView->setEmptyText({}, {}); // a page of its own comes, once the papers are counted
    else
        m_plainView->setEmptyText(tr("Nothing here yet."), tr("Go to the inbox"));
}

// The first of them are shown, and the reader may be among them by now.
void ListPane::showRest(const model::PaperList &papers) {
    m_wish = {currentPaper(), std::max(0, currentRow()), true};
    showPapers(papers);
}

void ListPane::startProgress(bool again) {
    const bool undecided = !again && m_shown.leadsTo(Place::undecided());
    const bool known = m_shown.isTriage && !m_loader->isPart();
    m_progress->start(known ? m_model->ids() : QList<model::PaperId>(),
                      undecided ? TriageProgress::Begin::AllUndecided
                                : TriageProgress::Begin::Read);
}

void ListPane::showHint(const QString &hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void ListPane::showFigures() {
    if (m_progress->total() > 0)
        m_header->setProgress(m_progress->decided(), m_progress->total(), m_progress->kept());
    else if (!m_loader->isPart())
        m_header->setCount(paperCount());
    Q_EMIT figuresChanged();
}

void ListPane::reload() {
    const bool again = m_shown.leadsTo(m_place);
    load(m_place, again ? Wish{currentPaper(), std::max(currentRow(), 0), true, m_wish.crosses}
                        : Wish(m_wish));
}

void ListPane::lookAgain() {
    reload();
}

void ListPane::applyChanges(const library::ChangeSet &changes) {
    m_model->applyChanges(changes);
    m_progress->applyChanges(changes);
    if (m_meanwhile) m_meanwhile->unite(changes);
    if (mustReload(changes)) reload();
}

// Papers came or went, or one that is not in the list may belong there now, as when an act done
// elsewhere is undone.
bool ListPane::mustReload(const library::ChangeSet &changes) const {
    if (changes.touchesMembership()) return true;
    if (m_shown.list.isValid()) return changes.touchesLists();
    if (!(changes.facets & (library::Facet::State | library::Facet::Tags))) return false;
    const QList<model::PaperId> &papers = changes.papers.ids();
    return std::any_of(papers.cbegin(), papers.cend(),
                       [this](model::PaperId paper) { return m_model->rowOf(paper) < 0; });
}

} // namespace lectern::ui
