// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/deleted_page.h"

#include "core/base/day_text.h"
#include "ui/models/backup_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/cell_list.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/page_layout.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int deletedWidth = 800;

QList<CellList::Column> deletedColumns() {
    return {{.heading = DeletedPage::tr("Paper"), .strong = true},
            {.heading = DeletedPage::tr("Note"), .width = 72, .mayGo = true},
            {.heading = DeletedPage::tr("Deleted"), .width = 152, .mayGo = true},
            {.heading = DeletedPage::tr("Can be put back until"), .width = 152}};
}

QStringList deletedCells(const library::DeletedPaper &paper, const base::Instant &now) {
    return {paper.title, paper.noted ? DeletedPage::tr("noted") : QString(),
            dayAndTime(paper.deleted, now),
            base::dayText(paper.lastDay, QStringLiteral("ddd d MMM"))};
}

} // namespace

DeletedPage::DeletedPage(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_words(new ThemedLabel(Type::Note, Role::Ink2, theme, this))
    , m_list(new CellList(deletedColumns(), CellList::Rows::Plain, theme, this))
    , m_buttons(new QWidget(this))
    , m_putBack(new QAction(tr("Put back"), this))
    , m_remove(new QAction(tr("Remove for good…"), this))
    , m_removeAll(new QAction(tr("Remove all for good…"), this)) {
    setAccessibleName(tr("Recently deleted"));
    setFocusProxy(m_list);
    m_list->setAccessibleName(tr("Recently deleted"));
    m_list->setEmptyText(tr("Nothing was deleted in the last 30 days."));
    m_words->setWordWrap(true);
    QVBoxLayout *column = newListPageColumn(this, deletedWidth);
    auto *title = new ThemedLabel(Type::Title, Role::Ink, theme, this);
    title->setText(tr("Recently deleted"));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    buttons->setSpacing(space::s);
    using Look = CommandButton::Look;
    buttons->addWidget(new CommandButton(m_putBack, Icon::Undo, Look::Primary, theme, m_buttons));
    buttons->addWidget(new CommandButton(m_remove, std::nullopt, Look::Outlined, theme, m_buttons));
    buttons->addWidget(new CommandButton(m_removeAll, std::nullopt, Look::Outlined, theme, m_buttons));
    buttons->addStretch();
    column->addWidget(title);
    column->addSpacing(space::s);
    column->addWidget(m_words);
    column->addSpacing(space::xl);
    column->addWidget(m_list, 1000);
    column->addSpacing(space::xl);
    column->addWidget(m_buttons);
    column->addStretch(3);
    const auto putBack = [this] { Q_EMIT putBackAsked(current()); };
    connect(m_putBack, &QAction::triggered, this, putBack);
    connect(m_list, &CellList::rowAsked, this, putBack);
    connect(m_remove, &QAction::triggered, this,
            [this] { Q_EMIT purgeAsked(current(), m_papers.value(m_list->currentRow()).title); });
    connect(m_removeAll, &QAction::triggered, this, [this] { Q_EMIT purgeAsked(all(), {}); });
    connect(&m_library, &library::Library::changed, this, [this](const auto &changes) {
        if (isVisible() && changes.touchesMembership()) refresh();
    });
}

void DeletedPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refresh();
}

void DeletedPage::refresh() {
    m_latest.whenDone(m_library.deletedPapers(), this, [this](const auto &papers) {
        if (!papers) return Q_EMIT failed(papers.error());
        take(*papers);
    });
}

void DeletedPage::take(const QList<library::DeletedPaper> &papers) {
    const model::PaperId before = current().value(0);
    m_papers = papers;
    const base::Instant now = m_library.now();
    QList<QStringList> rows;
    int row = -1; // of the paper that is current; others may have come above it
    for (const library::DeletedPaper &paper : papers) {
        if (paper.paper == before) row = int(rows.size());
        rows.append(deletedCells(paper, now));
    }
    m_list->setRows(rows, row);
    m_words->setText(papers.isEmpty()
                         ? tr("Papers that you delete stay here for 30 days.")
                         : tr("%Ln paper(s). Each stays here for 30 days, with its notes, tags and "
                              "highlights, and is then removed for good.",
                              nullptr, int(papers.size())));
    for (QAction *action : {m_putBack, m_remove, m_removeAll})
        action->setEnabled(!papers.isEmpty());
    if (papers.isEmpty() && m_buttons->isAncestorOf(focusWidget()))
        m_list->setFocus(Qt::OtherFocusReason);
    m_buttons->setVisible(!papers.isEmpty());
}

QList<model::PaperId> DeletedPage::current() const {
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_papers.size()) return {};
    return {m_papers.at(row).paper};
}

QList<model::PaperId> DeletedPage::all() const {
    QList<model::PaperId> papers;
    for (const library::DeletedPaper &paper : m_papers)
        papers.append(paper.paper);
    return papers;
}

} // namespace lectern::ui
