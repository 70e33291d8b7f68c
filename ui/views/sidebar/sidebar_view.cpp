// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sidebar/sidebar_view.h"

#include "ui/models/filter_counts.h"
#include "ui/models/sidebar_model.h"
#include "ui/render/icons.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/theme_source.h"
#include "ui/views/sidebar/sidebar_tree_view.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>

namespace lectern::ui {

namespace {

constexpr int sidebarWidth = 219; // and the line between the panes
constexpr int headerTall = 48;
constexpr int footTall = 40;
constexpr QPoint logoCorner(16, 14);
constexpr int logoSize = 20;
constexpr int libraryNameLeft = 44;

} // namespace

SidebarView::SidebarView(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_model(new SidebarModel(this))
    , m_tree(new SidebarTreeView(*m_model, theme, this))
    , m_header(new QHBoxLayout)
    , m_foot(new QWidget(this))
    , m_footButtons(new QHBoxLayout(m_foot))
    , m_noticeSlot(new QWidget(this))
    , m_filterCounting(new FilterCounting(library, this)) {
    setGround(this, Role::Panel);
    setAccessibleName(tr("Lectern"));
    arrange();
    refresh();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const auto item = index.data(SidebarModel::ItemRole).value<SidebarItem>();
                if (m_marking || !item.place.isSomewhere()) return;
                m_place = item.place;
                Q_EMIT placeChosen(m_place);
            });
    connect(&library, &library::Library::changed, this, [this](const auto &changes) {
        if (changes.touchesSidebar()) readCounts();
    });
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SidebarView::askForMenu);
    connect(m_tree, &SidebarTreeView::chosenAgain, this, &SidebarView::placeChosenAgain);
    connect(m_tree, &SidebarTreeView::papersDropped, this, &SidebarView::papersDropped);
    connect(m_tree, &SidebarTreeView::papersDroppedOnList, this, &SidebarView::papersDroppedOnList);
    connect(m_tree, &SidebarTreeView::listMoved, this, &SidebarView::listMoved);
    connect(m_tree, &SidebarTreeView::filterMoved, this, &SidebarView::filterMoved);
    connect(m_filterCounting, &FilterCounting::counted, this, &SidebarView::showCounts);
    connect(m_filterCounting, &FilterCounting::failed, this, &SidebarView::failed);
}

// By the mouse for the line below it, by a key for the chosen one.
void SidebarView::askForMenu(const QPoint &at) {
    const auto item = m_tree->indexAt(at).data(SidebarModel::ItemRole).value<SidebarItem>();
    for (const model::ReadingList &list : m_counts.lists)
        if (item.kind == SidebarKind::List && list.id == item.place.list)
            return Q_EMIT listMenuAsked(list, m_tree->viewport()->mapToGlobal(at));
    for (const model::SavedFilter &filter : m_counts.filters)
        if (item.kind == SidebarKind::Filter && filter.uuid == item.place.filter)
            return Q_EMIT filterMenuAsked(filter, m_tree->viewport()->mapToGlobal(at));
    if (item.kind != SidebarKind::Tag) return;
    for (const model::Tag &tag : m_counts.tags + m_counts.parents)
        if (Place::tagged(tag.name).leadsTo(item.place))
            return Q_EMIT tagMenuAsked(tag, m_tree->viewport()->mapToGlobal(at));
}

void SidebarView::setPlace(const Place &place, Tree tree) {
    m_isNew = m_isNew || !place.leadsTo(m_place);
    m_place = place;
    markPlace(tree);
}

void SidebarView::focusDigests() {
    m_tree->setFocus(Qt::OtherFocusReason);
    if (m_place.digest.isValid() || m_counts.digests.isEmpty()) return;
    const QModelIndex newest = m_model->indexOf(Place::of(m_counts.digests.constFirst()));
    for (QModelIndex above = newest.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(newest);
}

void SidebarView::setHeaderButton(QWidget *button) {
    m_header->addWidget(button);
}

void SidebarView::addFootButton(QWidget *button, Side side) {
    m_footButtons->insertWidget(side == Side::Left ? m_leftButtons++ : -1, button);
    m_foot->show();
}

void SidebarView::setNotice(QWidget *notice) {
    m_noticeSlot->layout()->addWidget(notice);
}

QSize SidebarView::sizeHint() const {
    return {sidebarWidth, 0};
}

void SidebarView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    const Theme &theme = m_theme.theme();
    painter.fillRect(rect(), theme.colour(Role::Panel));
    paintIcon(painter, logoCorner, logoSize, Icon::Lectern, theme.colour(Role::Accent));
    painter.setFont(theme.font(Type::BarTitle));
    painter.setPen(theme.colour(Role::Ink));
    drawWords(painter, QRect(libraryNameLeft, 0, width() - libraryNameLeft, headerTall),
              Qt::AlignVCenter, tr("Lectern"));
    if (m_foot->isVisible())
        painter.fillRect(0, m_foot->y() - 1, width(), 1, theme.colour(Role::Line));
}

void SidebarView::arrange() {
    m_header->setContentsMargins(0, 0, space::s, 0);
    m_header->addStretch();
    m_footButtons->setContentsMargins(space::s, 0, space::s, 0);
    m_footButtons->setSpacing(space::xs);
    m_footButtons->addStretch();
    m_foot->setFixedHeight(footTall);
    m_foot->hide();
    auto *slot = new QVBoxLayout(m_noticeSlot);
    slot->setContentsMargins({});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_header);
    column->addWidget(m_tree, 1);
    column->addWidget(m_noticeSlot);
    column->addSpacing(1); // a line
    column->addWidget(m_foot);
    m_header->addStrut(headerTall);
}

void SidebarView::refresh() {
    m_filterCounting->ask();
    readCounts();
}

void SidebarView::readCounts() {
    m_latest.whenDone(m_library.sidebar(), this, [this](const auto &counts) {
        if (!counts) return Q_EMIT failed(counts.error());
        take(*counts);
    });
}

void SidebarView::take(const library::Sidebar &counts) {
    m_counts = counts;
    m_hasCounted = true;
    showCounts();
    Q_EMIT countsChanged();
}

void SidebarView::showCounts() {
    if (!m_hasCounted) return; // the filters are sooner
    {
        const QScopedValueRollback marking(m_marking, true);
        m_model->setSidebar(m_counts, m_filterCounting->papers());
    }
    markPlace(Tree::Stays);
}

// What was folded since stays so while its place is only marked again.
void SidebarView::markPlace(Tree tree) {
    const QScopedValueRollback marking(m_marking, true);
    m_tree->setAutoScroll(false);
    // Nothing is shown of an empty library.
    const QModelIndex line = m_counts.all > 0 ? m_model->indexOf(m_place) : QModelIndex();
    const bool opens = tree == Tree::Follows || m_isNew;
    for (QModelIndex above = line.parent(); opens && above.isValid(); above = above.parent())
        m_tree->expand(above);
    if (line.isValid()) m_isNew = false;
    m_tree->setCurrentIndex(line);
    m_tree->setAutoScroll(true);
    if (tree == Tree::Follows) m_tree->scrollTo(line);
    if (!line.isValid()) m_tree->clearSelection();
}

} // namespace lectern::ui
