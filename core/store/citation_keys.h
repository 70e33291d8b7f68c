// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QHash>

#include <functional>

namespace lectern::store {

// The keys given so far, of any paper, also of one that is gone: a key is never given twice.
base::Status eachCitationKey(Connection &connection, const std::function<void(QString)> &use);
// Those of these papers.
base::Result<QHash<model::PaperId, QString>> citationKeysOf(Connection &connection,
                                                            const QList<model::PaperId> &papers);
// The key is free, the paper has none. Not recorded: no undo takes a key that may be cited.
base::Status giveCitationKey(Transaction &transaction, model::PaperId paper, const QString &key);

} // namespace lectern::store
