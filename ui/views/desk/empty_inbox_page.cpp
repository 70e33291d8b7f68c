// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/empty_inbox_page.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/render/theme_source.h"
#include "ui/views/list/kept_list.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/page_layout.h"
#include "ui/views/parts/share_bar.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int emptyInboxWidth = 720;

// "143 papers in 16 minutes, 6.7 seconds each."
QString paceWords(qsizetype papers, std::chrono::milliseconds spent) {
    const double seconds = double(spent.count()) / 1000;
    const QString count = EmptyInboxPage::tr("%Ln paper(s)", nullptr, int(papers));
    if (papers < 2 || seconds < 1) return EmptyInboxPage::tr("%1.").arg(count);
    const QString time = seconds < 90
                             ? EmptyInboxPage::tr("%Ln second(s)", nullptr, int(seconds))
                             : EmptyInboxPage::tr("%Ln minute(s)", nullptr, qRound(seconds / 60));
    return EmptyInboxPage::tr("%1 in %2, %L3 seconds each.")
        .arg(count, time)
        .arg(seconds / double(papers), 0, 'f', 1);
}

qsizetype countOf(const QList<model::PaperRow> &rows, model::DecisionState state) {
    return std::count_if(rows.cbegin(), rows.cend(),
                         [state](const model::PaperRow &row) { return row.decision == state; });
}

} // namespace

EmptyInboxPage::EmptyInboxPage(library::Library &library, const CommandTable &commands,
                               const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_day(new ThemedLabel(Type::Interface, Role::Muted, theme, this))
    , m_title(new ThemedLabel(Type::Display, Role::Ink, theme, this))
    , m_words(new ThemedLabel(Type::Note, Role::Ink2, theme, this))
    , m_shares(new ShareBar(theme, this))
    , m_kept(new KeptList(theme, this)) {
    QVBoxLayout *column = newPageColumn(this, emptyInboxWidth);
    m_day->setElideMode(Qt::ElideRight);
    m_words->setWordWrap(true);
    column->addWidget(m_day);
    column->addSpacing(space::xs);
    column->addWidget(m_title);
    column->addSpacing(space::s);
    column->addWidget(m_words);
    column->addSpacing(space::xl);
    column->addWidget(m_shares);
    column->addSpacing(space::xl);
    column->addWidget(m_kept);
    column->addSpacing(space::xl);
    addButtons(column, commands);
    column->addStretch(3);
}

void EmptyInboxPage::addButtons(QVBoxLayout *column, const CommandTable &commands) {
    using Look = CommandButton::Look;
    const auto button = [&](const QString &id, std::optional<Icon> icon, Look look) {
        return new CommandButton(commands.action(id), icon, look, m_theme, this);
    };
    m_onward = button(command::nextUndecided, std::nullopt, Look::Primary);
    m_readKept = button(command::goKept, std::nullopt, Look::Primary);
    setFocusProxy(m_readKept);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_onward);
    row->addWidget(m_readKept);
    row->addWidget(button(command::importFiles, std::nullopt, Look::Outlined));
    row->addStretch();
    // Without an alignment a row is no higher than its lowest fixed part.
    row->addWidget(button(command::undoPass, Icon::Undo, Look::Bar), 0, Qt::AlignVCenter);
    column->addLayout(row);
}

void EmptyInboxPage::showPass(const Pass &pass) {
    const bool over = pass.undecided == 0;
    m_day->setText(pass.day);
    m_title->setText(over ? tr("Nothing left to decide") : tr("This digest is decided"));
    m_onward->setVisible(!over);
    m_onward->setWords(tr("On to the %Ln left", nullptr, int(pass.undecided)));
    m_readKept->setVisible(over);
    m_readKept->setWords(tr("Read the %Ln kept", nullptr, int(pass.keptInAll)));
    setFocusProxy(over ? m_readKept : m_onward);
    m_spent = pass.spent;
    m_latest.whenDone(m_library.rows(pass.decided), this, [this](const auto &rows) {
        if (rows) take(*rows);
    });
}

void EmptyInboxPage::take(const QList<model::PaperRow> &rows) {
    m_words->setText(rows.isEmpty() ? tr("Import the next digest, or read what you kept.")
                                    : paceWords(rows.size(), m_spent));
    m_shares->setShares(countOf(rows, model::DecisionState::Kept),
                        countOf(rows, model::DecisionState::Later),
                        countOf(rows, model::DecisionState::Skipped));
    QList<model::PaperRow> keptRows;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(keptRows),
                 [](const auto &row) { return row.decision == model::DecisionState::Kept; });
    m_kept->setRows(keptRows);
}

} // namespace lectern::ui
