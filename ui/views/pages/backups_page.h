// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/commands/latest_answer.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace lectern::ui {

class CellList;
class ThemedLabel;
class ThemeSource;

// The backups there are: how old, what they hold. One is made now, or gone back to.
class BackupsPage final : public QWidget {
    Q_OBJECT

  public:
    BackupsPage(library::Library &library, const ThemeSource &theme, QWidget *parent = nullptr);

    void refresh();

  Q_SIGNALS:
    void restoreAsked(const lectern::library::Backup &backup);
    void backUpAsked(lectern::library::BackupKind kind);
    void failed(const lectern::base::Error &error);

  protected:
    void showEvent(QShowEvent *event) override;

  private:
    void addButtons(QVBoxLayout *column);
    void take(const QList<library::Backup> &backups);
    void followRow();
    void ask();

    library::Library &m_library;
    const ThemeSource &m_theme;
    QList<library::Backup> m_backups;
    ThemedLabel *m_newest;
    CellList *m_list;
    ThemedLabel *m_place;
    QAction *m_restore;
    QAction *m_yours;
    QAction *m_whole;
    LatestAnswer m_latest;
};

} // namespace lectern::ui
