// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/decide_all_row.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lectern::ui {

DecideAllRow::DecideAllRow(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new ThemedLabel(Type::Heading, Role::Muted, theme, this)) {
    using enum model::DecisionState;
    auto *words = new ThemedLabel(Type::Second, Role::Muted, theme, this);
    words->setText(tr("one step, one undo"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_head);
    head->addStretch();
    head->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    addDecision(row, tr("Keep all"), Icon::Star, Kept);
    addDecision(row, tr("Later all"), Icon::Clock, Later);
    addDecision(row, tr("Skip all"), Icon::Minus, Skipped);
    const CommandButton *tag = addButton(row, tr("Tag all…"), Icon::Tag);
    connect(m_actions.constLast(), &QAction::triggered, this,
            [this, tag] { Q_EMIT tagAsked(tag->pos()); });
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addLayout(row);
}

CommandButton *DecideAllRow::addButton(QHBoxLayout *row, const QString &text, Icon icon) {
    auto *action = new QAction(text, this);
    m_actions.append(action);
    auto *button = new CommandButton(action, icon, CommandButton::Look::Outlined, m_theme, this);
    row->addWidget(button);
    return button;
}

void DecideAllRow::addDecision(QHBoxLayout *row, const QString &text, Icon icon,
                               model::DecisionState state) {
    addButton(row, text, icon);
    connect(m_actions.constLast(), &QAction::triggered, this,
            [this, state] { Q_EMIT decideAsked(state); });
}

void DecideAllRow::setPapers(qint64 papers, bool sound) {
    m_head->setText(tr("Decide all %L1").arg(papers));
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(sound);
}

} // namespace lectern::ui
