// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/list/empty_list.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QVBoxLayout>

namespace lectern::ui {

EmptyList::EmptyList(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ThemedLabel(Type::Interface, Role::Muted, theme, this)) {
    auto *way = new QAction(this);
    connect(way, &QAction::triggered, this, &EmptyList::wayTaken);
    m_way = new CommandButton(way, std::nullopt, CommandButton::Look::Outlined, theme, this);
    m_way->hide();
    m_sentence->setForegroundRole(QPalette::WindowText); // in a list it would be that of its rows
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, 0);
    column->setSpacing(space::l);
    column->addWidget(m_sentence);
    column->addWidget(m_way, 0, Qt::AlignHCenter);
    column->addStretch();
}

void EmptyList::say(const QString &sentence, const QString &way) {
    m_sentence->setText(sentence);
    m_way->setWords(way);
    m_way->setVisible(!way.isEmpty());
}

QString EmptyList::sentence() const {
    return m_sentence->text();
}

} // namespace lectern::ui
