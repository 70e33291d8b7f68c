// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/list_pane.h"

#include "core/query/typing.h"
#include "ui/models/paper_list_model.h"
#include "ui/models/place_loader.h"
#include "ui/models/triage_progress.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/list_header.h"
#include "ui/views/list/paper_list_view.h"
#include "ui/views/list/reading_list_heading.h"
#include "ui/views/list/reading_list_view.h"
#include "ui/views/list/row_painting.h"
#include "ui/views/search/query_completion.h"
#include "ui/views/search/search_field.h"

#include <QHBoxLayout>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int listBarTall = 32; // as the search field, in whose place they stand

FetchRows rowsFrom(const library::Library &library) {
    return [&library](const QList<model::PaperId> &ids, const base::StopToken &stop) {
        return library.rows(ids, stop);
    };
}

FetchDecisions decisionsFrom(const library::Library &library) {
    return [&library](const QList<model::PaperId> &ids) { return library.decisions(ids); };
}

} // namespace

ListPane::ListPane(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_loader(new PlaceLoader(library, this))
    , m_model(new PaperListModel(rowsFrom(library), this))
    , m_progress(new TriageProgress(decisionsFrom(library), this))
    , m_search(new SearchField(theme, this))
    , m_completion(new QueryCompletion(library, *m_search, theme))
    , m_header(new ListHeader(theme, this))
    , m_hint(new PlainLabel(this))
    , m_view(new PaperListView(*m_model, theme, this))
    , m_plainView(m_view)
    , m_listView(new ReadingListView(*m_model, theme, this))
    , m_heading(new ReadingListHeading(theme, this))
    , m_listButtons(new QWidget(this))
    , m_bar(new QHBoxLayout)
    , m_column(new QVBoxLayout(this)) {
    setGround(this, Role::Ground);
    setGround(m_hint, Role::WarnGround);
    m_hint->setFont(theme.theme().font(Type::Second));
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_model->setFetchEntries(
        [&library](const QString &list, const QList<model::PaperId> &ids,
                   const base::StopToken &stop) { return library.listEntries(list, ids, stop); });
    m_model->setFetchHits(
        [&library](const QString &query, const QList<model::PaperId> &ids,
                   const base::StopToken &stop) { return library.hitLines(query, ids, stop); });
    delete m_listView->selectionModel();
    m_listView->setSelectionModel(m_plainView->selectionModel());
    arrange();
    connectParts();
    connectList();
}

model::PaperId ListPane::currentPaper() const {
    return m_model->idAt(currentRow());
}

int ListPane::currentRow() const {
    return m_view->currentIndex().row();
}

std::optional<QPoint> ListPane::belowCurrentRow() const {
    const QModelIndex current = m_view->currentIndex();
    if (m_list || !m_view->isVisible() || !current.isValid()) return std::nullopt;
    const QRect row = m_view->visualRect(current);
    const QWidget *rows = m_view->viewport();
    if (!rows->rect().contains(row.bottomLeft())) return std::nullopt;
    return rows->mapTo(this, QPoint(row.left() + row_measure::leftPadding, row.bottom() + 1));
}

int ListPane::paperCount() const {
    return m_model->rowCount();
}

std::optional<int> ListPane::papersInAll() const {
    return m_loader->isPart() ? std::nullopt : std::optional(paperCount());
}

bool ListPane::selectPaper(model::PaperId paper) {
    const int row = m_model->rowOf(paper);
    if (row >= 0) selectRow(row);
    return row >= 0;
}

void ListPane::setSearchKey(const QString &shortcut) {
    m_search->setKey(shortcut);
}

void ListPane::setSearches(const QStringList &searches) {
    m_completion->setHistory(searches);
}

bool ListPane::isSearching() const {
    return !m_search->text().trimmed().isEmpty();
}

QString ListPane::asked() const {
    return isSearching() ? m_search->text() : m_place.query;
}

void ListPane::setLeadingWidget(QWidget *widget) {
    m_bar->insertWidget(0, widget);
}

void ListPane::setTrailingWidget(QWidget *widget) {
    m_trailing = widget;
    m_bar->insertSpacing(m_bar->indexOf(m_search) + 1, space::xs);
    m_bar->insertWidget(m_bar->indexOf(m_search) + 2, widget);
}

void ListPane::setFoot(QWidget *widget) {
    m_column->addWidget(widget);
}

void ListPane::selectNext() {
    selectRow(std::min(currentRow() + 1, paperCount() - 1));
}

void ListPane::selectPrevious() {
    selectRow(std::max(currentRow() - 1, 0));
}

void ListPane::focusList() {
    m_view->setFocus(Qt::OtherFocusReason);
}

void ListPane::focusSearch() {
    if (m_list) showList(std::nullopt); // whose page has no search
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPane::searchFor(const QString &query) {
    focusSearch();
    m_search->setText(query);
    search(query);
}

void ListPane::arrange() {
    m_bar->setContentsMargins(space::s, space::s, space::s, space::s);
    m_bar->setSpacing(0);
    m_bar->addSpacing(space::xs); // the field begins at 12, or 4 beyond the leading widget
    m_bar->addWidget(m_search);
    m_bar->addWidget(m_listButtons, 0, Qt::AlignRight);
    auto *buttons = new QHBoxLayout(m_listButtons);
    buttons->setContentsMargins(0, 0, space::xs, 0); // as in the bar of the reader
    buttons->setSpacing(space::s);
    m_listButtons->setFixedHeight(listBarTall);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(m_bar);
    m_column->addWidget(m_header);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_plainView, 1);
    m_column->addWidget(m_listView, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_listView, m_listButtons})
        part->hide();
}

void ListPane::connectParts() {
    connect(m_search, &QLineEdit::textEdited, this, &ListPane::search);
    connect(m_search, &SearchField::left, this, &ListPane::leaveSearch);
    connect(m_search, &SearchField::listWanted, this, [this] {
        if (isSearching()) Q_EMIT searchUsed(m_search->text().trimmed());
        focusList();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ListPane::announceCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_header->setSelected(m_view->markCount());
        Q_EMIT marksChanged();
    });
    for (PaperListView *view : std::initializer_list<PaperListView *>{m_plainView, m_listView})
        connect(view, &QAbstractItemView::activated, this,
                [this] { Q_EMIT openRequested(currentPaper()); });
    connect(m_loader, &PlaceLoader::loaded, this, &ListPane::showPapers);
    connect(m_loader, &PlaceLoader::allLoaded, this, &ListPane::showRest);
    connect(m_loader, &PlaceLoader::failed, this, &ListPane::fail);
    connect(m_model, &PaperListModel::fetchFailed, this, &ListPane::failed);
    connect(m_progress, &TriageProgress::changed, this, &ListPane::showFigures);
    connect(&m_library, &library::Library::changed, this, &ListPane::applyChanges);
}

void ListPane::search(const QString &query) {
    if (m_shown.leadsTo(m_home)) m_back = {currentPaper(), std::max(0, currentRow())};
    if (query.trimmed().isEmpty())
        load(m_home, m_back);
    else
        load(Place::found(query::whileTyping(query)), {});
    Q_EMIT searchEdited(query);
}

void ListPane::leaveSearch() {
    const bool searched = !m_search->text().isEmpty();
    m_search->clear();
    if (searched) search({});
    focusList();
}

void ListPane::selectRow(int row) {
    const QModelIndex index = m_model->index(row);
    if (index.isValid()) {
        if (m_view->hasMarks())
            m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        else
            m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    announceCurrent();
}

void ListPane::announceCurrent() {
    Q_EMIT positionChanged(currentRow(), paperCount());
    if (currentPaper() == m_announced) return;
    m_announced = currentPaper();
    Q_EMIT currentPaperChanged(m_announced);
}

} // namespace lectern::ui
