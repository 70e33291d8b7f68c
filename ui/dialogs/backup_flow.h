// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QTimer>

class QWidget;

namespace lectern::ui {

class ThemeSource;

// The care of an open library: makes backups when they are due, says once when one could not be
// made, removes what was deleted long ago, and leads the way back to a backup.
class BackupFlow final : public QObject {
    Q_OBJECT

  public:
    // Questions stand before `window`.
    BackupFlow(library::Library &library, const ThemeSource &theme, QWidget *window);

    // From now on by itself.
    void start();
    void backUp(library::BackupKind kind);
    // Reads it through, shows what it holds, asks, and does it.
    void restore(const library::Backup &backup);
    void putBack(const QList<model::PaperId> &papers);
    void purge(const QList<model::PaperId> &papers, const QString &title); // asks first

  Q_SIGNALS:
    void madeBackup(const lectern::library::Backup &backup);
    void done(const lectern::library::Step &step);
    void purged(qint64 papers);
    void stoodSo(); // what one went back to is what there is: nothing was done
    // A whole library is ready: the window has to close for it.
    void restoreReady(const lectern::library::PreparedRestore &prepared);
    void failed(const lectern::base::Error &error);

  private:
    void backUpWhenDue();
    void ask(const library::Backup &backup);
    void goBackTo(const library::Backup &backup);

    library::Library &m_library;
    const ThemeSource &m_theme;
    QWidget *m_window;
    QTimer m_due;
    QString m_told;           // the last failure, which is said once
    bool m_verifying = false; // what one is asked about then
    bool m_busy = false;
};

} // namespace lectern::ui
