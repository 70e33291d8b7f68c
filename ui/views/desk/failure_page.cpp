// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/failure_page.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/page_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int failureWidth = 640;

QString whatToDo(base::ErrorCode code) {
    switch (code) {
    case base::ErrorCode::Locked:
        return FailurePage::tr("Close the other Lectern, or wait until its command is done, and "
                               "try again.");
    case base::ErrorCode::NewerLibrary:
        return FailurePage::tr("Install that Lectern or a newer one. This one leaves the library "
                               "as it is.");
    case base::ErrorCode::NotALibrary:
        return FailurePage::tr("Name another file with --library, or move this one away.");
    case base::ErrorCode::NoSpace:
        return FailurePage::tr("Make room on the disk and try again.");
    default:
        return FailurePage::tr("Nothing was changed.");
    }
}

} // namespace

FailurePage::FailurePage(const base::Error &error, const QString &path, QAction *quit,
                         const ThemeSource &theme, QWidget *parent)
    : QWidget(parent) {
    QVBoxLayout *column = newPageColumn(this, failureWidth);
    column->addWidget(new IconMark(Icon::Warning, 32, Role::WarnInk, theme, this));
    const auto say = [&](Type type, Role ink, const QString &name, const QString &words,
                         int above) {
        auto *text = new FlowText(type, ink, theme, this);
        text->setAccessibleName(name);
        text->setContent(words);
        column->addSpacing(above);
        column->addWidget(text);
    };
    say(Type::Title, Role::Ink, tr("What happened"), error.message, space::l);
    say(Type::Note, Role::Ink2, tr("What to do"), whatToDo(error.code), space::m);
    say(Type::Second, Role::Muted, tr("Which file"), path, space::l);

    auto *retry = new QAction(tr("Try again"), this);
    connect(retry, &QAction::triggered, this, &FailurePage::retryAsked);
    auto *again = new CommandButton(retry, std::nullopt, CommandButton::Look::Primary, theme, this);
    setFocusProxy(again);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(again);
    buttons->addWidget(
        new CommandButton(quit, std::nullopt, CommandButton::Look::Outlined, theme, this));
    buttons->addStretch();
    column->addSpacing(space::xl);
    column->addLayout(buttons);
    column->addStretch(3);
}

} // namespace lectern::ui
