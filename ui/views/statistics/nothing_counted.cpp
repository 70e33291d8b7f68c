// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/nothing_counted.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/statistics/plot.h"

#include <QAction>
#include <QVBoxLayout>

namespace lectern::ui {

NothingCounted::NothingCounted(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent) {
    auto *title = new ThemedLabel(Type::Title, Role::Ink, theme, this);
    title->setText(tr("Nothing to count yet"));
    auto *words = new ThemedLabel(Type::Note, Role::Ink2, theme, this);
    words->setWordWrap(true);
    words->setText(tr("How many papers come in, what you keep of them and how long that takes will "
                      "stand here, from the first digest on."));
    auto *go = new QAction(tr("Go to the inbox"), this);
    connect(go, &QAction::triggered, this, &NothingCounted::inboxAsked);
    auto *button = new CommandButton(go, std::nullopt, CommandButton::Look::Primary, theme, this);
    setFocusProxy(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Plot::bleed, space::xl, Plot::bleed, 0);
    column->setSpacing(space::s);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(space::s);
    column->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace lectern::ui
