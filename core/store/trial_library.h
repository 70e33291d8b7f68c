// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library_file.h"
#include "core/store/paper_facts.h"

#include <memory>

namespace lectern::store {

// Where an import is tried out: a passing database that holds of a library only the papers and
// digests that the import meets, fetched just before they are asked for. The library itself is
// opened for reading alone, so that a trial needs no lock, holds up no writer and leaves no trace;
// the gateways work on it as on the real one and so come to the same numbers. A missing library is
// an empty one. Belongs to the thread that made it.
class TrialLibrary {
  public:
    // Errors: as examine() and openReader().
    static base::Result<std::unique_ptr<TrialLibrary>> over(const QString &path,
                                                            const base::Clock &clock);

    [[nodiscard]] LibraryFile &file() { return *m_file; }
    // The digests with this content, as far as a report of them needs.
    base::Status fetchContent(const QByteArray &hash);
    // Every paper that is known by one of these keys, with all that belongs to it.
    base::Status fetchPapers(const QList<StoredKey> &keys);
    // The same of the paper of this uuid.
    base::Status fetchPaper(const QUuid &uuid);

  private:
    TrialLibrary() = default;
    base::Status attach(const QString &path);
    base::Status findTables();
    base::Result<QString> copyOf(const QString &table, const QString &condition);
    base::Status fetchPaper(qint64 paper);
    base::Result<QList<qint64>> ids(const QString &sql, const Connection::Values &values);
    [[nodiscard]] Connection &connection() { return m_file->connection(); }

    std::unique_ptr<LibraryFile> m_file;
    bool m_attached = false;   // else there is no library to fetch from
    bool m_knowsJoins = false; // its schema has joined papers
    QString m_copyPaper;
    QStringList m_copies; // statements that copy the rows of one paper
};

} // namespace lectern::store
