// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QList>

namespace lectern::store {

// Remembers that papers were shown; gives those that were not seen before. No step of undo.
base::Result<QList<model::PaperId>> markSeen(Transaction &transaction,
                                             const QList<model::PaperId> &papers);

} // namespace lectern::store
