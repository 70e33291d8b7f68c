// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QList>
#include <QString>

namespace lectern::library {

// A digest of the reader's own, still empty and not complete: what stands in it goes and comes with
// the undo and redo of the step, as with an import.
base::Result<model::DigestId> beginByHand(const QString &title, store::Transaction &transaction);

// Papers that are deleted are so no longer, and are in sight: those of an import that is undone
// stand in a digest of the reader's own from now on. Others are passed over.
base::Status bringBack(const QList<model::PaperId> &papers, store::Transaction &transaction);

} // namespace lectern::library
