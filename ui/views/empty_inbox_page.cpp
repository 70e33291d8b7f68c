// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/empty_inbox_page.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/commands/when_done.h"
#include "ui/render/theme_source.h"
#include "ui/views/command_button.h"
#include "ui/views/kept_list.h"
#include "ui/views/page_layout.h"
#include "ui/views/themed_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int emptyInboxWidth = 720;

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
    , m_words(new ThemedLabel(Type::Note, Role::Ink2, theme, this))
    , m_kept(new KeptList(theme, this)) {
    QVBoxLayout *column = newPageColumn(this, emptyInboxWidth);
    auto *title = new ThemedLabel(Type::Display, Role::Ink, theme, this);
    title->setText(tr("Nothing left to decide"));
    m_words->setWordWrap(true);
    column->addWidget(title);
    column->addSpacing(space::m);
    column->addWidget(m_words);
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
    m_readKept = button(command::goKept, std::nullopt, Look::Primary);
    setFocusProxy(m_readKept);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_readKept);
    row->addWidget(button(command::importFiles, std::nullopt, Look::Outlined));
    row->addStretch();
    // Without an alignment a row is no higher than its lowest fixed part.
    row->addWidget(button(command::undo, Icon::Undo, Look::Bar), 0, Qt::AlignVCenter);
    column->addLayout(row);
}

void EmptyInboxPage::showPass(const QList<model::PaperId> &decided, qint64 keptInAll) {
    m_readKept->setWords(tr("Read the %Ln kept", nullptr, int(keptInAll)));
    const quint64 generation = ++m_generation;
    whenDone(m_library.rows(decided), this, [this, generation](const auto &rows) {
        if (generation == m_generation && rows) take(*rows);
    });
}

void EmptyInboxPage::take(const QList<model::PaperRow> &rows) {
    const qsizetype kept = countOf(rows, model::DecisionState::Kept);
    m_words->setText(rows.isEmpty()
                         ? tr("Import the next digest, or read what you kept.")
                         : tr("Since you opened Lectern: %L1 kept, %L2 for later, %L3 skipped.")
                               .arg(kept)
                               .arg(countOf(rows, model::DecisionState::Later))
                               .arg(countOf(rows, model::DecisionState::Skipped)));
    QList<model::PaperRow> keptRows;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(keptRows),
                 [](const auto &row) { return row.decision == model::DecisionState::Kept; });
    m_kept->setRows(keptRows);
}

} // namespace lectern::ui
