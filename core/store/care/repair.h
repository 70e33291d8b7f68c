// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

#include <QStringList>

namespace lectern::store {

// What can be made anew from the rest of the library, or taken out of it without losing anything
// that the reader wrote: a sentence for each thing amiss; empty: nothing is.
base::Result<QStringList> checkDerived(Connection &connection);

// What no repair can make good: pages that are damaged, a sentence each.
base::Result<QStringList> damagedPages(Connection &connection);

// Makes it right: the full-text index and the lexicon are built anew from the papers, counters that
// stand behind what they count are set, and what digests told of papers that are not there goes.
// Rows of the reader's are never removed. Not for a file whose pages are damaged.
base::Status repairDerived(Transaction &transaction);

// The full-text index and the lexicon, anew from the papers; within a transaction of the caller's.
base::Status rebuildSearch(Connection &connection);

} // namespace lectern::store
