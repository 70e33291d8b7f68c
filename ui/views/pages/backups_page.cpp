// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/backups_page.h"

#include "ui/models/backup_words.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/cell_list.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/page_layout.h"
#include "ui/views/parts/themed_label.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int backupsWidth = 800;

QList<CellList::Column> backupColumns() {
    return {{.heading = BackupsPage::tr("Day"), .width = 168, .strong = true},
            {.heading = BackupsPage::tr("Age"), .width = 110, .mayGo = true},
            {.heading = BackupsPage::tr("What it holds")},
            {.heading = BackupsPage::tr("Papers"), .width = 96, .right = true},
            {.heading = BackupsPage::tr("Notes"), .width = 84, .right = true, .mayGo = true},
            {.heading = BackupsPage::tr("Size"), .width = 100, .right = true, .mayGo = true}};
}

ThemedLabel *newSentence(Type type, Role ink, const ThemeSource &theme, QWidget *parent) {
    auto *label = new ThemedLabel(type, ink, theme, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

BackupsPage::BackupsPage(library::Library &library, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_theme(theme)
    , m_newest(newSentence(Type::Note, Role::Ink2, theme, this))
    , m_list(new CellList(backupColumns(), CellList::Rows::Choices, theme, this))
    , m_place(newSentence(Type::Second, Role::Muted, theme, this))
    , m_restore(new QAction(tr("Go back to this one…"), this))
    , m_yours(new QAction(tr("Back up your data now"), this))
    , m_whole(new QAction(tr("Copy the whole library now"), this)) {
    setAccessibleName(tr("Backups"));
    setFocusProxy(m_list);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setEmptyText(tr("No backup has been made yet."));
    QVBoxLayout *column = newListPageColumn(this, backupsWidth);
    auto *title = new ThemedLabel(Type::Title, Role::Ink, theme, this);
    title->setText(tr("Backups"));
    column->addWidget(title);
    column->addSpacing(space::s);
    column->addWidget(m_newest);
    column->addSpacing(space::xl);
    column->addWidget(m_list, 1000);
    column->addSpacing(space::xl);
    addButtons(column);
    column->addSpacing(space::l);
    column->addWidget(m_place);
    column->addStretch(3);
    const QString name = QFileInfo(m_library.path()).fileName();
    m_place->setText(tr("One of your data is made when something has changed, at most every half "
                        "hour, one of the whole library every week. They lie beside the library in "
                        "the folder %1; files that you attached lie in %2.")
                         .arg(name + QStringLiteral(".backups"), name + QStringLiteral(".files")));
    connect(m_list, &CellList::currentRowChanged, this, &BackupsPage::followRow);
    connect(m_list, &CellList::rowAsked, this, &BackupsPage::ask);
    connect(m_restore, &QAction::triggered, this, &BackupsPage::ask);
}

void BackupsPage::addButtons(QVBoxLayout *column) {
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    using Look = CommandButton::Look;
    buttons->addWidget(new CommandButton(m_restore, Icon::Undo, Look::Primary, m_theme, this));
    buttons->addWidget(new CommandButton(m_yours, std::nullopt, Look::Outlined, m_theme, this));
    buttons->addWidget(new CommandButton(m_whole, std::nullopt, Look::Outlined, m_theme, this));
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_yours, &QAction::triggered, this,
            [this] { Q_EMIT backUpAsked(library::BackupKind::Reader); });
    connect(m_whole, &QAction::triggered, this,
            [this] { Q_EMIT backUpAsked(library::BackupKind::Whole); });
}

void BackupsPage::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    refresh();
}

void BackupsPage::refresh() {
    m_latest.whenDone(m_library.backups(), this, [this](const auto &backups) {
        if (!backups) return Q_EMIT failed(backups.error());
        take(*backups);
    });
}

void BackupsPage::take(const QList<library::Backup> &backups) {
    const QString before = m_backups.value(m_list->currentRow()).path;
    m_backups = backups;
    const base::Instant now = m_library.now();
    QList<QStringList> rows;
    int row = -1; // of the one that is current; newer ones may have come above it
    for (const library::Backup &backup : std::as_const(m_backups)) {
        if (backup.path == before) row = int(rows.size());
        rows.append(backupCells(backup, now));
    }
    m_newest->setText(
        m_backups.isEmpty()
            ? tr("What you decided and wrote, kept a second time.")
            : tr("Your newest one is of %1.").arg(dayAndTime(m_backups.constFirst().made, now)));
    m_list->setRows(rows, row);
    followRow();
}

void BackupsPage::followRow() {
    const auto backup = m_backups.value(m_list->currentRow());
    m_restore->setEnabled(m_list->currentRow() >= 0 && backup.contents.has_value());
}

void BackupsPage::ask() {
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_backups.size()) Q_EMIT restoreAsked(m_backups.at(row));
}

} // namespace lectern::ui
