// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/store/transaction.h"

#include <QList>

#include <optional>

namespace lectern::store {

// An import over whose new papers the rules have still to run. Noted in the transaction that
// completes the import, so that a crash before they have run loses nothing: the next start does it.
struct DueRules {
    model::StepId import;
    QList<model::DigestId> digests; // that brought new papers
};

// Nothing is noted while no rule is switched on.
base::Status noteDueRules(Transaction &transaction, const DueRules &due);
base::Result<std::optional<DueRules>> dueRules(Connection &connection);
base::Status forgetDueRules(Transaction &transaction);

} // namespace lectern::store
