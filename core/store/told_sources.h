// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entry.h"
#include "core/store/paper_keys.h"
#include "core/store/transaction.h"

#include <QList>

namespace lectern::store {

// What one digest told of a paper.
struct ToldSource {
    qint64 id = 0;
    model::DigestId digest;
    model::Facts facts; // of the texts the tidy ones
};

// Oldest first, of whatever digest.
base::Result<QList<ToldSource>> toldSources(Connection &connection, model::PaperId paper);

// How a paper into which none was joined is to be parted.
struct SourceParting {
    QList<ToldSource> leaving;
    QList<StoredKey> keys;      // of those that leave
    QList<StoredKey> keysGiven; // of these, those that none which stays has
};

// Makes a new paper of the sources that leave, their texts, sightings and keys. It stands as if it
// had been joined into `paper` at all times, so that Redirects::part() takes it out, and undo joins
// it again.
base::Result<model::PaperId> makeJoinedPaper(Transaction &transaction, model::PaperId paper,
                                             const SourceParting &parting);

} // namespace lectern::store
