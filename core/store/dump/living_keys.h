// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader_rows.h"

namespace lectern::store {

// When the row was last changed, living or deleted: the hybrid logical clock by which two libraries
// are merged. None: there never was one.
base::Result<std::optional<qint64>> changedAt(Connection &connection, const ReaderTable &table,
                                              const LivingRows::Keys &keys);

// Whether a paper that is still there was put on the tag or list later than that.
base::Result<bool> isUsedSince(Connection &connection, const ReaderTable &table,
                               const LivingRows::Keys &keys, qint64 tick);

// The keys of every living row of a table of the reader's.
base::Result<QList<LivingRows::Keys>> allLiving(Connection &connection, const ReaderTable &table);

// Gives a paper the citation key unless one of both is taken.
base::Status keepCitationKey(Transaction &transaction, model::PaperId paper, const QString &key,
                             bool pinned);

} // namespace lectern::store
