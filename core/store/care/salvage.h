// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/store/care/library_copy.h"

#include <QStringList>

namespace lectern::store {

struct ReadTable {
    QString table;
    qint64 rows = 0;   // that could be read
    bool whole = true; // and no other is there
};

// What stands in a damaged library, by reading all of it. Nothing is written.
struct DamageFound {
    QStringList findings; // SQLite's, a line each
    qint64 pages = 0;
    qint64 pageBytes = 0;
    QList<qint64> damagedPages; // from 1, as far as they are named
    bool leftOpen = false;      // the last session did not end properly
    QList<ReadTable> tables;
    qint64 papers = 0; // not deleted, not of an unfinished import
    qint64 notes = 0;  // not deleted
    bool indexWhole = true;
};
base::Result<DamageFound> inspectDamaged(const QString &path, const base::StopToken &stop = {});

// Makes a sound library at `target`, which goes first, of all rows that can be read in a damaged
// one, and the full-text index anew. Rows whose paper, tag or list could not be read are left out:
// they would point nowhere. The damaged library is only read. Errors: NotALibrary, NoSpace,
// Cancelled, Damaged (not even its schema can be read); there is no `target` then.
struct Salvaged {
    LibrarySummary summary;
    QList<ReadTable> tables; // rows: those in `target`
};
base::Result<Salvaged> salvageLibrary(const QString &damaged, const QString &target,
                                      const base::Clock &clock, const base::StopToken &stop = {});

// Whether a library is such a copy; the name of the file that it is of.
base::Status markAsCopyOf(const QString &copy, const QString &damagedName);
base::Result<QString> copyOf(Connection &library);

} // namespace lectern::store
