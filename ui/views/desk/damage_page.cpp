// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/damage_page.h"

#include "core/library/library.h"
#include "ui/commands/when_done.h"
#include "ui/models/backup_words.h"
#include "ui/models/damage_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/cell_list.h"
#include "ui/views/parts/centred_column.h"
#include "ui/views/parts/choice_card.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/fact_panel.h"
#include "ui/views/parts/flow_text.h"
#include "ui/views/parts/icon_mark.h"
#include "ui/views/parts/page_action.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QFileInfo>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int damageWidth = 800;
constexpr int damageTop = 40;
constexpr int headMark = 20;
constexpr int aboveMark = 14;      // in the middle of where other pages have their bar
constexpr int widthForCards = 760; // beside each other

QList<CellList::Column> damageColumns() {
    return {{.heading = DamagePage::tr("Day"), .width = 180, .strong = true},
            {.heading = DamagePage::tr("Age"), .width = 120, .mayGo = true},
            {.heading = DamagePage::tr("What it holds")},
            {.heading = DamagePage::tr("Papers"), .width = 84, .right = true},
            {.heading = DamagePage::tr("Notes"), .width = 76, .right = true, .mayGo = true},
            {.heading = QString(), .width = 140, .right = true, .mayGo = true}};
}

} // namespace

DamagePage::DamagePage(library::Library &library, const base::Error &error,
                       const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_error(error)
    , m_theme(theme)
    , m_summary(new FlowText(Type::Note, Role::Ink2, theme, this))
    , m_facts(new FactPanel(theme, this))
    , m_list(new CellList(damageColumns(), CellList::Rows::Choices, theme, this))
    , m_busy(new ThemedLabel(Type::Second, Role::Muted, theme, this))
    , m_restore(newWay(tr("Restore this backup"), {}, &DamagePage::askToRestore))
    , m_copy(newWay(tr("Open a copy, read-only"), QStringLiteral("R"), &DamagePage::copyAsked))
    , m_other(newWay(tr("Choose another library"), QStringLiteral("O"), &DamagePage::otherAsked)) {
    setAccessibleName(tr("Part of the library can’t be read"));
    setGround(this, Role::Page);
    QVBoxLayout *column = newCentredColumn(this, damageWidth, damageTop);
    addHead();
    auto *title = new FlowText(Type::Display, Role::Ink, theme, this);
    title->setContent(tr("Part of the library can’t be read"));
    column->addWidget(title);
    column->addSpacing(space::m);
    column->addWidget(m_summary);
    column->addSpacing(space::xl);
    column->addWidget(m_facts);
    addBackups(column);
    addWays(column);
    addFoot(column);
    column->addStretch(1);
    setFocusProxy(m_list);
    showFacts();
    showBackups();
    loadBackups();
}

QAction *DamagePage::newWay(const QString &words, const QString &key, void (DamagePage::*ask)()) {
    QAction *action = newPageAction(words, key, this);
    connect(action, &QAction::triggered, this, ask);
    return action;
}

// Above all that scrolls: whose page it is.
void DamagePage::addHead() {
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl, aboveMark, space::xl, 0);
    head->setSpacing(space::s);
    head->addWidget(new IconMark(Icon::Lectern, headMark, Role::Accent, m_theme, this));
    auto *name = new ThemedLabel(Type::BarTitle, Role::Ink, m_theme, this);
    name->setText(QStringLiteral("Lectern"));
    head->addWidget(name);
    head->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, head);
}

void DamagePage::addBackups(QVBoxLayout *column) {
    auto *heading = new QHBoxLayout;
    auto *title = new ThemedLabel(Type::InterfaceStrong, Role::Ink, m_theme, this);
    title->setText(tr("Backups"));
    auto *what = new ThemedLabel(Type::Second, Role::Muted, m_theme, this);
    what->setText(tr("your data: decisions, tags, notes, highlights, lists, filters"));
    what->setElideMode(Qt::ElideRight);
    heading->addWidget(title);
    heading->addSpacing(space::l);
    heading->addWidget(what, 1);
    what->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addSpacing(space::xl);
    column->addLayout(heading);
    column->addSpacing(space::s);
    column->addWidget(m_list);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setEmptyText(tr("There is no backup beside the library."));
    connect(m_list, &CellList::currentRowChanged, this, &DamagePage::followRow);
    connect(m_list, &CellList::rowAsked, this, &DamagePage::askToRestore);
}

void DamagePage::addWays(QVBoxLayout *column) {
    using Weight = ChoiceCard::Weight;
    m_ways = new QBoxLayout(QBoxLayout::LeftToRight);
    m_ways->setSpacing(space::m);
    m_ways->addWidget(new ChoiceCard(m_restore, Icon::Undo,
                                     tr("Papers from the library, your data from the backup; or "
                                        "all of the backup. The damaged file is kept beside it."),
                                     QStringLiteral("Return"), Weight::Recommended, m_theme, this),
                      1);
    m_ways->addWidget(new ChoiceCard(m_copy, Icon::BookOpen,
                                     tr("Look and export first. What can’t be read is left out."),
                                     QStringLiteral("R"), Weight::Usual, m_theme, this),
                      1);
    m_ways->addWidget(new ChoiceCard(m_other, Icon::FolderOpen,
                                     tr("Or a backup from another folder. This one stays as it "
                                        "is."),
                                     QStringLiteral("O"), Weight::Usual, m_theme, this),
                      1);
    column->addSpacing(space::xl);
    column->addLayout(m_ways);
}

void DamagePage::addFoot(QVBoxLayout *column) {
    auto *report = newWay(tr("Copy the report"), {}, &DamagePage::reportAsked);
    auto *foot = new QHBoxLayout;
    auto *copy = new CommandButton(report, Icon::Copy, CommandButton::Look::Bar, m_theme, this);
    copy->setFlush();
    foot->addWidget(copy);
    foot->addStretch(1);
    m_busy->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_busy->setWordWrap(true);
    foot->addWidget(m_busy, 4);
    column->addSpacing(space::l);
    column->addLayout(foot);
    setBusy({});
}

void DamagePage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_ways->setDirection(width() >= widthForCards ? QBoxLayout::LeftToRight
                                                  : QBoxLayout::TopToBottom);
}

void DamagePage::setReport(const base::Result<library::DamageReport> &report) {
    m_report = report;
    showFacts();
}

void DamagePage::setBusy(const QString &words) {
    m_isBusy = !words.isEmpty();
    m_busy->setText(m_isBusy ? words : tr("Not sure? Opening a copy changes nothing."));
    m_copy->setEnabled(!m_isBusy);
    m_other->setEnabled(!m_isBusy);
    followRow();
}

const library::Backup *DamagePage::newestBackup() const {
    return m_backups.isEmpty() ? nullptr : &m_backups.constFirst();
}

void DamagePage::showFacts() {
    const base::Instant now = m_library.now();
    const DamageWords file = fileWords(m_library.path(), now);
    QList<FactPanel::Fact> facts{{Icon::Library, Role::Muted, tr("Library"), file.fact, file.more}};
    if (!m_report) {
        facts.append({Icon::Warning, Role::WarnInk, tr("Damage"), tr("being looked for…"), {}});
    } else if (!*m_report) {
        facts.append({Icon::Warning, Role::WarnInk, tr("Damage"), m_error.message, {}});
        facts.append({Icon::Help, Role::Muted, tr("Can’t be read"), tr("all of it"), {}});
    } else {
        const DamageWords damage = damageWords(**m_report);
        const DamageWords lost = unreadableWords(**m_report, newestBackup());
        facts.append({Icon::Warning, Role::WarnInk, tr("Damage"), damage.fact, damage.more});
        facts.append({Icon::Check, Role::Muted, tr("Can be read"), readableWords(**m_report), {}});
        facts.append({Icon::Help, Role::Muted, tr("Can’t be read"), lost.fact, lost.more});
    }
    m_facts->setFacts(facts);
}

void DamagePage::loadBackups() {
    whenDone(m_library.backups(), this, [this](const auto &backups) {
        if (!backups) return Q_EMIT failed(backups.error());
        m_backups = *backups;
        showFacts();
        showBackups();
        verifyNext();
    });
}

// Newest first, one after the other: whoever waits for one waits for no other.
void DamagePage::verifyNext() {
    for (const library::Backup &backup : std::as_const(m_backups)) {
        const QString path = backup.path;
        if (!backup.contents || m_sound.contains(path) || m_unsound.contains(path)) continue;
        whenDone(m_library.verifyBackup(path), this, [this, path](const auto &verified) {
            (verified ? m_sound : m_unsound).insert(path);
            showBackups();
            verifyNext();
        });
        return;
    }
}

QString DamagePage::stateOf(const library::Backup &backup) const {
    if (!backup.contents || m_unsound.contains(backup.path)) return tr("damaged");
    return m_sound.contains(backup.path) ? tr("verified now") : tr("not read yet");
}

void DamagePage::showBackups() {
    const base::Instant now = m_library.now();
    QList<QStringList> rows;
    QSet<int> sound;
    for (const library::Backup &backup : std::as_const(m_backups)) {
        if (m_sound.contains(backup.path)) sound.insert(int(rows.size()));
        QStringList cells = backupCells(backup, now);
        cells.last() = stateOf(backup);
        rows.append(cells);
    }
    m_list->setTicked(sound);
    m_list->setRows(rows);
    const base::Instant used = base::Instant::of(QFileInfo(m_library.path()).lastModified());
    m_summary->setContent(newestBackupWords(newestBackup(), used, now));
    followRow();
}

void DamagePage::followRow() {
    const int row = m_list->currentRow();
    const bool readable = row >= 0 && row < m_backups.size() && m_backups.at(row).contents &&
                          !m_unsound.contains(m_backups.at(row).path);
    m_restore->setEnabled(readable && !m_isBusy);
}

void DamagePage::askToRestore() {
    if (m_restore->isEnabled()) Q_EMIT restoreAsked(m_backups.at(m_list->currentRow()));
}

} // namespace lectern::ui
