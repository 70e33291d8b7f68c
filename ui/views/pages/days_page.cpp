// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/days_page.h"

#include "ui/models/day_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/paper_button.h"
#include "ui/views/pages/day_calendar.h"
#include "ui/views/pages/heat_legend.h"
#include "ui/views/parts/page_layout.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int daysColumn = 888;

} // namespace

DaysPage::DaysPage(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_calendar(new DayCalendar(theme, this))
    , m_words(new ThemedLabel(Type::Note, Role::Ink2, theme, this))
    , m_unreadTitle(new ThemedLabel(Type::InterfaceStrong, Role::Ink, theme, this))
    , m_unread(new QVBoxLayout) {
    setAccessibleName(tr("Days not finished"));
    setFocusProxy(m_calendar);
    QVBoxLayout *column = newListPageColumn(this, daysColumn);
    auto *title = new ThemedLabel(Type::Title, Role::Ink, theme, this);
    title->setText(tr("Days not finished"));
    m_words->setWordWrap(true);
    m_unreadTitle->setText(tr("Kept and unread the longest"));
    m_unread->setSpacing(0);
    column->addWidget(title);
    column->addSpacing(space::s);
    column->addWidget(m_words);
    column->addSpacing(space::xl);
    addLegend(column);
    column->addSpacing(space::m);
    column->addWidget(m_calendar);
    column->addSpacing(space::xxl);
    column->addWidget(m_unreadTitle);
    column->addSpacing(space::s);
    column->addLayout(m_unread);
    column->addStretch(5);
    connect(m_calendar, &DayCalendar::dayChosen, this, &DaysPage::dayChosen);
    connect(&library, &library::Library::changed, this, [this](const auto &changes) {
        if (isVisible() && changes.touchesSidebar()) refresh();
    });
}

void DaysPage::addLegend(QVBoxLayout *column) {
    auto *heading = new ThemedLabel(Type::InterfaceStrong, Role::Ink, m_theme, this);
    heading->setText(tr("Decided, by the day of the digest"));
    auto *row = new QHBoxLayout;
    row->addWidget(heading);
    row->addStretch();
    row->addWidget(new HeatLegend(m_theme, this));
    column->addLayout(row);
}

void DaysPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refresh();
}

void DaysPage::refresh() {
    m_latest.whenDone(m_library.days(), this, [this](const auto &days) {
        if (!days) return Q_EMIT failed(days.error());
        take(*days);
    });
}

void DaysPage::take(const library::Days &days) {
    int open = 0;
    qint64 left = 0;
    for (const library::DayShare &share : days.days) {
        open += share.decided < share.papers ? 1 : 0;
        left += share.papers - share.decided;
    }
    m_words->setText(
        days.days.isEmpty() ? tr("Your days will appear here.")
        : open == 0         ? tr("Every day is finished.")
                    : tr("%Ln day(s) with papers to decide, %L1 in all.", nullptr, open).arg(left));
    m_calendar->setDays(days);
    listUnread(days.unread);
}

// Anew, for each change there is; who is among them by key stays on the paper.
void DaysPage::listUnread(const QList<library::UnreadPaper> &papers) {
    model::PaperId focused;
    for (qsizetype i = 0; i < m_listed.size(); ++i)
        if (m_unread->itemAt(int(i))->widget()->hasFocus()) focused = m_listed.at(i).paper;
    while (QLayoutItem *item = m_unread->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_listed = papers;
    m_unreadTitle->setVisible(!papers.isEmpty());
    for (const library::UnreadPaper &paper : papers) {
        const QString since = QLocale().toString(paper.kept.toPlace().date(), QLocale::ShortFormat);
        auto *button = new PaperButton(paper.title, tr("kept %1").arg(since), m_theme, this);
        connect(button, &QAbstractButton::clicked, this,
                [this, id = paper.paper] { Q_EMIT paperChosen(id); });
        m_unread->addWidget(button);
        button->show();
        if (paper.paper == focused) button->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace lectern::ui
