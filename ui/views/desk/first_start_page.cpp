// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/first_start_page.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/render/theme_source.h"
#include "ui/views/pages/offer_list.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/page_layout.h"
#include "ui/views/parts/themed_label.h"

#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int firstStartWidth = 560;
constexpr int firstStartMark = 60;

} // namespace

FirstStartPage::FirstStartPage(const CommandTable &commands, const ThemeSource &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    QVBoxLayout *column = newPageColumn(this, firstStartWidth);
    addHead(column);
    addOffers(column, commands);
    addFoot(column);
    column->addStretch(4);
}

void FirstStartPage::addHead(QVBoxLayout *column) {
    column->addWidget(new IconMark(Icon::Lectern, firstStartMark, Role::Accent, m_theme, this), 0,
                      Qt::AlignHCenter);
    column->addSpacing(space::l);
    auto *title = new ThemedLabel(Type::Display, Role::Ink, m_theme, this);
    title->setText(tr("Put today’s papers on the lectern"));
    auto *words = new ThemedLabel(Type::Note, Role::Ink2, m_theme, this);
    words->setText(tr("One key for each: keep, later, skip. Everything stays on this machine."));
    for (ThemedLabel *label : {title, words}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
        column->addSpacing(space::s);
    }
    column->addSpacing(space::xl);
}

void FirstStartPage::addOffers(QVBoxLayout *column, const CommandTable &commands) {
    auto *offers = new OfferList(
        {
            {commands.action(command::sampleDigest),
             Icon::BookOpen,
             {tr("Try the sample digest"),
              tr("A day of papers to learn the keys with. Undo takes it away again.")}},
            {commands.action(command::paste),
             Icon::Clipboard,
             {tr("Paste a page or a list"),
              tr("The Daily Papers page, a mailing, titles with abstracts.")}},
            {commands.action(command::importFiles),
             Icon::FolderOpen,
             {tr("Open files"), tr("Text, JSON, mail, feeds, BibTeX, RIS. Or drop them here.")}},
        },
        m_theme, this);
    column->addWidget(offers);
    setFocusProxy(offers);
}

void FirstStartPage::addFoot(QVBoxLayout *column) {
    auto *foot = new ThemedLabel(Type::Second, Role::Muted, m_theme, this);
    foot->setText(tr("You see what would be imported before anything is."));
    foot->setAlignment(Qt::AlignHCenter);
    foot->setWordWrap(true);
    column->addSpacing(20);
    column->addWidget(foot);
}

} // namespace lectern::ui
