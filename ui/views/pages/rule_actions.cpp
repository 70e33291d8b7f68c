// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/rule_actions.h"

#include "ui/models/rule_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/rule.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lectern::ui {

namespace {

using Does = model::RuleAction::Does;

constexpr int actionLine = 40;
constexpr int actionWords = 124;
constexpr int longestActionName = 200;
constexpr std::array everyAction{Does::Tag, Does::List, Does::Keep, Does::Later, Does::Skip};

Icon iconOf(Does does) {
    switch (does) {
    case Does::Tag:
        return Icon::Tag;
    case Does::List:
        return Icon::ListOrdered;
    case Does::Keep:
        return Icon::Star;
    case Does::Later:
        return Icon::Clock;
    case Does::Skip:
        return Icon::Minus;
    }
    Q_UNREACHABLE();
}

bool namesSomething(Does does) {
    return does == Does::Tag || does == Does::List;
}

} // namespace

RuleActions::RuleActions(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    setAccessibleName(tr("What the rule does"));
    auto *heading = new ThemedLabel(Type::Heading, Role::Muted, theme, this);
    heading->setText(tr("Then"));
    auto *add = new QAction(tr("Add an action"), this);
    connect(add, &QAction::triggered, this, &RuleActions::offer);
    m_add = new CommandButton(add, Icon::Plus, CommandButton::Look::Link, theme, this);
    m_add->setFlush();
    auto *head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_add);
    m_column->addLayout(head);
    m_column->addWidget(new ui::Rule(theme, this));
}

void RuleActions::setActions(const QList<model::RuleAction> &actions) {
    for (const Line &line : std::as_const(m_lines))
        line.widget->deleteLater();
    m_lines.clear();
    for (const model::RuleAction &action : actions)
        addLine(action);
}

QList<model::RuleAction> RuleActions::actions() const {
    QList<model::RuleAction> actions;
    for (const Line &line : m_lines) {
        const QString name = line.name ? line.name->text().trimmed() : QString();
        if (!line.name || !name.isEmpty()) actions.append({line.does, name});
    }
    return actions;
}

void RuleActions::setKnownNames(const QStringList &tags, const QStringList &lists) {
    m_tags = tags;
    m_lists = lists;
    for (const Line &line : std::as_const(m_lines))
        complete(line);
}

bool RuleActions::decides() const {
    return std::any_of(m_lines.cbegin(), m_lines.cend(),
                       [](const Line &line) { return !line.name; });
}

void RuleActions::offer() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Does does : everyAction) {
        if (!namesSomething(does) && decides()) continue;
        menu->addAction(themedIcon(iconOf(does), m_theme), actionWordsOf(does), this, [this, does] {
            QLineEdit *name = addLine({does, {}});
            if (name) name->setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
        });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

QLineEdit *RuleActions::addLine(const model::RuleAction &action) {
    Line line{action.does, new QWidget(this)};
    auto *words = new ThemedLabel(Type::Interface, Role::Ink, m_theme, line.widget);
    words->setText(actionWordsOf(action.does));
    words->setMinimumWidth(actionWords);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addStrut(actionLine - 1); // and a line
    row->addWidget(new IconMark(iconOf(action.does), 16, Role::Muted, m_theme, line.widget));
    row->addWidget(words);
    if (namesSomething(action.does)) {
        line.name = new QLineEdit(action.to, line.widget);
        line.name->setMaxLength(longestActionName);
        line.name->setProperty("slim", true); // of the style: 28 high, away from the lines
        line.name->setAccessibleName(words->text());
        line.name->setPlaceholderText(action.does == Does::Tag ? tr("rl/offline")
                                                               : tr("A reading list"));
        connect(line.name, &QLineEdit::textChanged, this, &RuleActions::changed);
        complete(line);
        row->addWidget(line.name, 1);
    } else {
        row->addStretch(1);
    }
    auto *off = new QAction(themedIcon(Icon::X, m_theme), tr("Take this action off"), line.widget);
    connect(off, &QAction::triggered, this, [this, widget = line.widget] { takeLine(widget); });
    line.off = newIconButton(off, 16, line.widget);
    row->addWidget(line.off);
    auto *column = new QVBoxLayout(line.widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new ui::Rule(m_theme, line.widget));
    line.widget->setFixedHeight(actionLine);
    m_column->addWidget(line.widget);
    line.widget->show(); // at once: the Tab key passes over what the layout shows a moment later
    m_lines.append(line);
    orderTabs();
    return line.name;
}

void RuleActions::follow(QWidget *before) {
    m_before = before;
    orderTabs();
}

void RuleActions::orderTabs() {
    if (!m_before) return;
    QWidget *last = m_before;
    const auto next = [&last](QWidget *widget) {
        setTabOrder(last, widget);
        last = widget;
    };
    for (const Line &line : std::as_const(m_lines)) {
        if (line.name) next(line.name);
        next(line.off);
    }
    next(m_add);
}

void RuleActions::takeLine(QWidget *widget) {
    m_lines.removeIf([widget](const Line &line) { return line.widget == widget; });
    widget->hide();
    widget->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void RuleActions::complete(const Line &line) const {
    if (!line.name) return;
    auto *completer = new QCompleter(line.does == Does::Tag ? m_tags : m_lists, line.name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    if (QCompleter *before = line.name->completer()) before->deleteLater();
    line.name->setCompleter(completer);
}

} // namespace lectern::ui
