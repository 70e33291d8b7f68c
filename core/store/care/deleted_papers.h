// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/transaction.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace lectern::store {

// A paper that the reader deleted and that can be put back.
struct DeletedPaper {
    model::PaperId paper;
    QUuid uuid;
    QString title; // as it shows, corrected
    bool noted = false;
    qint64 deletedMs = 0; // UTC
};

// Those deleted at this moment or before it, of all times where none is given; deleted last first.
base::Result<QList<DeletedPaper>> deletedPapers(Connection &connection,
                                                std::optional<qint64> before = {});

// Removes deleted papers for good, with those that were joined into them: facts, keys, what the
// reader did to them, their place in the index, in the lexicon and on every list. Those that are
// not marked as deleted are left alone. The log keeps its lines, by which undo knows that there is
// nothing to bring back. Returns those removed.
base::Result<QList<model::PaperId>> purge(Transaction &transaction,
                                          const QList<model::PaperId> &papers);

// The hash, as hexadecimal text, of every file that a row of this library names, deleted or not.
base::Result<QStringList> namedFiles(Connection &connection);
base::Result<QStringList> namedFilesIn(const QString &libraryAtRest);

} // namespace lectern::store
