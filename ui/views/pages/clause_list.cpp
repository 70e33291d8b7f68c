// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/clause_list.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int clauseTall = 28;
constexpr int clauseIcon = 16;

Icon iconOfClause(const library::QueryReading::Clause &clause) {
    using enum query::ClauseKind;
    if (clause.odd) return Icon::Warning;
    switch (clause.kind) {
    case State:
        return Icon::Inbox;
    case Tag:
        return Icon::Tag;
    case List:
        return Icon::ListOrdered;
    case Filter:
        return Icon::Filter;
    case Code:
        return Icon::Code;
    case Number:
        return Icon::ChevronUp;
    case Day:
        return Icon::Calendar;
    case Place:
        return Icon::Bookmark;
    case Highlight:
        return Icon::Highlighter;
    case Text:
        break;
    }
    return Icon::Search;
}

} // namespace

ClauseList::ClauseList(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout) {
    setAccessibleName(tr("Read as"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    addHead(column);
    column->addSpacing(space::xs);
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
}

void ClauseList::addHead(QVBoxLayout *column) {
    auto *head = new ThemedLabel(Type::Heading, Role::Muted, m_theme, this);
    head->setText(tr("Read as"));
    auto *left = new ThemedLabel(Type::Second, Role::Muted, m_theme, this);
    left->setText(tr("papers left"));
    auto *row = new QHBoxLayout;
    row->addWidget(head);
    row->addStretch();
    row->addWidget(left);
    column->addLayout(row);
}

void ClauseList::setClauses(const QList<library::QueryReading::Clause> &clauses) {
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const library::QueryReading::Clause &clause : clauses) {
        auto *line = new QWidget(this);
        line->setFixedHeight(clauseTall);
        auto *words = new ThemedLabel(Type::Interface, Role::Ink2, m_theme, line);
        words->setElideMode(Qt::ElideRight);
        words->setText(clause.words);
        auto *left = new ThemedLabel(Type::Second, Role::Muted, m_theme, line);
        left->setText(QStringLiteral("%L1").arg(clause.left));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(space::m);
        row->addWidget(new IconMark(iconOfClause(clause), clauseIcon,
                                    clause.odd ? Role::WarnInk : Role::Muted, m_theme, line));
        row->addWidget(words, 1);
        row->addWidget(left);
        m_lines->addWidget(line);
    }
}

} // namespace lectern::ui
