// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/import/folder_listing.h"
#include "core/library/library.h"
#include "core/library/worker.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QTimer>

namespace lectern::library {

// Imports by itself what comes into a folder: each new or changed file once it has rested for a
// while, several of one look as one step, which undo skips in the window. What was taken once, a
// file that could not be read included, is not looked at again until it changes. Looks are made by
// a thread of its own. The Library outlives it and is open.
class WatchedFolder final : public QObject {
    Q_OBJECT

  public:
    // How long a file must be left alone, and how often to look while nothing stirs.
    struct Pace {
        int restMs = 2'000;
        int lookMs = 30'000;
    };
    explicit WatchedFolder(Library &library, QObject *parent = nullptr);
    WatchedFolder(Library &library, Pace pace, QObject *parent = nullptr);
    ~WatchedFolder() override; // stops an import that is under way

    // `taken` is what an earlier taken() gave for this folder. Errors: NotFound (no such folder),
    // Invalid (the folder in which the library lies).
    base::Status watch(const QString &folder, const QHash<QString, QString> &taken = {});
    // The same of one that was watched before: it may be away, as a drive is, and is waited for.
    // Errors: Invalid.
    base::Status resume(const QString &folder, const QHash<QString, QString> &taken);
    void stop();
    [[nodiscard]] QString folder() const { return m_folder; } // empty: none is watched
    // The files that were taken, by name, and how each looked.
    [[nodiscard]] const QHash<QString, QString> &taken() const { return m_taken; }

  Q_SIGNALS:
    // After the commit of an import that brought something, or that met files it could not read.
    void imported(const lectern::model::ImportReport &report);
    void takenChanged();
    // The folder is gone, or the library failed; each said once.
    void failed(const lectern::base::Error &error);

  private:
    void look();
    void take(const FolderListing &listing);
    void sayGone();
    [[nodiscard]] QList<WatchedFile> restingFiles(const FolderListing &listing);
    void import(const QList<WatchedFile> &files);
    void finish(const QList<WatchedFile> &files, const base::Result<model::ImportReport> &report);
    void sayOnce(const base::Error &error);

    Library &m_library;
    Pace m_pace;
    QString m_folder;
    QHash<QString, QString> m_taken;  // by file name: the mark
    QHash<QString, QString> m_before; // as the last look found them
    QString m_said;                   // the last failure
    base::StopSource m_stop;
    QFileSystemWatcher m_watcher; // says at once that a file came; the timer finds the rest
    QTimer m_timer;
    bool m_looking = false;
    bool m_importing = false;
    Worker m_worker; // last: its thread ends before the rest goes
};

} // namespace lectern::library
