// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/store/file_identity.h"
#include "core/store/file_lock.h"

#include <QString>

#include <memory>
#include <optional>

namespace lectern::store {

// The writing side of one library file: the lock, the only connection that writes, and the rule
// that between uses the library is one file. Belongs to the thread that opened it.
class LibraryFile {
  public:
    struct Options {
        QString path;
        bool forWindow = false;
        int lockWaitSeconds = 0;
    };
    // Lock, header, version, migration, and the checks that follow an unclean close; a missing
    // library is made whole beside its place and renamed into it.
    static base::Result<std::unique_ptr<LibraryFile>> open(const Options &options,
                                                           const base::Clock &clock);
    // A new, empty library that is kept nowhere and needs no lock; it owns() what the one at `path`
    // does.
    static base::Result<std::unique_ptr<LibraryFile>> passing(const QString &path,
                                                              const base::Clock &clock);
    ~LibraryFile(); // checkpoints, closes, gives the lock back
    Q_DISABLE_COPY_MOVE(LibraryFile)

    [[nodiscard]] Connection &connection() { return *m_connection; }
    // Is it still the file that was opened? A deleted library would keep "succeeding".
    [[nodiscard]] base::Status stillThere() const;
    // Within a transaction: has a newer Lectern changed it since? Errors: NewerLibrary.
    [[nodiscard]] base::Status stillOurs() const;
    [[nodiscard]] bool owns(const QString &path) const; // as isOfLibrary()
    // Within the first transaction that is committed: leaves a mark by which the next start notices
    // a crash. The mark counts once the transaction is through.
    base::Status noteWrite();
    void writeNoted() { m_noted = true; }

  private:
    LibraryFile() = default;
    base::Status takePlace(const Options &options);
    base::Status connect(const base::Clock &clock);
    base::Status checkAfterCrash();

    QString m_path;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::optional<FileIdentity> m_identity; // of the file that was opened
    bool m_passing = false;
    bool m_opened = false; // or it is left as it was found
    bool m_noted = false;
};

// Whether a path leads to the file of the library or to one that lies beside it while it is open:
// reading those by other means than SQLite would drop its locks, and nothing writes over them.
[[nodiscard]] bool isOfLibrary(const QString &path, const QString &library);

// What is wrong with the file, a sentence each; empty when it is sound. Reads every page.
base::Result<QStringList> checkDatabase(Connection &connection);

} // namespace lectern::store
