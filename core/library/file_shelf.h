// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/reader_state.h"

#include <QString>
#include <QStringList>

namespace lectern::store {
class Connection;
} // namespace lectern::store

namespace lectern::library {

// Where attached files lie: a folder beside the library, "library.db.files", in which each is named
// by the SHA-256 of its bytes. A file there is written whole or not at all, is synced with its
// folder, and is never changed; it goes only when neither the library, nor a whole backup of it,
// nor one that it took the place of names it any more, deleted rows counted: undo, or a paper that
// has the same, may want it. Only the process that writes to the library puts anything there, or
// takes it away.
class FileShelf {
  public:
    explicit FileShelf(QString libraryPath);

    // Copies a file. Links are followed; devices, FIFOs, folders and the library itself are refused
    // without opening them. Errors: Unreadable, Invalid, TooLarge, NoSpace, Failed.
    [[nodiscard]] base::Result<model::Attachment> keep(const QString &path) const;
    // Where the file of a hash lies, whether it is there or not; none for what is no hash.
    [[nodiscard]] QString pathOf(const QString &contentHash) const;
    // Whether it is there, and is what its name says; reads all of it. Errors: NotFound, Damaged.
    [[nodiscard]] base::Status verify(const model::Attachment &file) const;
    // Whether verify() finds it; then it is as if it had been copied just now.
    [[nodiscard]] bool holds(const model::Attachment &file) const;
    // What verify() says of those that the library names, a sentence for each that is not right.
    [[nodiscard]] base::Result<QStringList> amissIn(store::Connection &library) const;
    // The hashes of the files that lie there for more than a day: who has just copied one is about
    // to name it.
    [[nodiscard]] QStringList settledFiles() const;
    void remove(const QString &contentHash) const;

  private:
    [[nodiscard]] base::Status refuse(const QString &path) const;

    QString m_library;
    QString m_folder;
};

} // namespace lectern::library
