// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/library_rows.h"

#include "ui/commands/command_ids.h"
#include "ui/models/backup_words.h"
#include "ui/settings/settings.h"
#include "ui/views/preferences/setting_row.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>

namespace lectern::ui {

LibraryRows::LibraryRows(library::Library &library, const Settings &settings,
                         const NewButtons &newButtons, const ThemeSource &theme, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_newButtons(newButtons)
    , m_theme(theme) {
    addPath(tr("Library"), QFileInfo(library.path()).absoluteFilePath(),
            tr("file, database, where, path"));
    m_backups = addCommands(tr("Backups"), {command::backUpNow, command::backups},
                            tr("copy, restore, where, folder, safe"));
    addCommands(tr("Deleted papers"), {command::recentlyDeleted}, tr("trash, restore, put back"))
        ->setWords(tr("Stay for 30 days, and can be put back."));
    addPath(tr("These settings"), settings.path(), tr("preferences, file, where, path, ini"));
}

SettingRow *LibraryRows::addPath(const QString &name, const QString &path,
                                 const QString &searched) {
    auto *copy = new QPushButton(tr("Copy the path"));
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy the path: %1").arg(name));
    connect(copy, &QPushButton::clicked, this,
            [path] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path)); });
    auto *row = new SettingRow(name, {}, copy, SettingRow::Control::Beside, m_theme);
    row->setPath(QDir::toNativeSeparators(path));
    row->addSearched(searched);
    m_rows.append(row);
    return row;
}

SettingRow *LibraryRows::addCommands(const QString &name, const QStringList &commands,
                                     const QString &searched) {
    auto *row =
        new SettingRow(name, {}, m_newButtons(commands), SettingRow::Control::Beside, m_theme);
    row->addSearched(searched);
    m_rows.append(row);
    return row;
}

void LibraryRows::refresh() {
    m_latest.whenDone(m_library.backups(), this, [this](const auto &backups) {
        if (!backups) return Q_EMIT failed(backups.error());
        showBackups(*backups);
    });
}

void LibraryRows::showBackups(const QList<library::Backup> &backups) {
    const QString folder = QFileInfo(m_library.path()).fileName() + QStringLiteral(".backups");
    m_backups->setWords(
        backups.isEmpty()
            ? tr("None yet. They are made by themselves, into %1 beside the library.").arg(folder)
            : tr("The newest is of %1; all lie in %2 beside the library.")
                  .arg(dayAndTime(backups.constFirst().made, m_library.now()), folder));
}

} // namespace lectern::ui
