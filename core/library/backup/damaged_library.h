// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/library/backup/backup.h"
#include "core/library/worker.h"

#include <QFuture>
#include <QStringList>

#include <memory>

namespace lectern::library {

// What was found in a library that is damaged.
struct DamageReport {
    qint64 bytes = 0;
    base::Instant lastUsed;
    bool leftOpen = false; // the last session did not end properly
    qint64 pages = 0;
    qint64 damagedPages = 0; // as far as they could be told
    qint64 firstByte = 0;    // of the first of them
    qint64 papers = 0;       // that can be read
    qint64 notes = 0;
    bool papersWhole = true; // and none that can not
    bool textsWhole = true;  // titles and abstracts
    bool notesWhole = true;
    bool tagsAndListsWhole = true;
    bool restWhole = true;  // of the rows: decisions, highlights, what digests told, the log
    bool indexWhole = true; // which can be made anew
    QStringList findings;   // SQLite's, for who mends Lectern; no text of the reader's
};

// A copy of what can be read.
struct ReadableCopy {
    QString path;
    BackupContents contents;
};

// A library that cannot be opened because pages of it are damaged: what can be done with it. It is
// only read; a thread of its own does that. Answers come in that thread; who goes waits for no
// more than the statement that runs.
class DamagedLibrary final {
  public:
    explicit DamagedLibrary(QString path);
    ~DamagedLibrary();
    Q_DISABLE_COPY_MOVE(DamagedLibrary)

    // Reads all of it. Errors: Damaged, NotALibrary (nothing of it can be read), Cancelled.
    QFuture<base::Result<DamageReport>> inspect();
    // Beside the library, as "<library>.readable-N"; it knows what it is a copy of.
    QFuture<base::Result<ReadableCopy>> copyReadable();
    // What goes into its place: a whole backup as it is; else the papers that can be read with what
    // the reader did as the backup has it.
    QFuture<base::Result<PreparedRestore>> prepareRestore(const QString &backup);

  private:
    template <typename T, typename Task>
    QFuture<base::Result<T>> post(Task task);

    QString m_path;
    base::SystemClock m_clock;
    base::StopSource m_stop;
    std::unique_ptr<Worker> m_worker;
};

} // namespace lectern::library
