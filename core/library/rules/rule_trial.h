// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/library/reports.h"
#include "core/store/connection.h"

namespace lectern::library {

// What a rule, saved or not, would do to the papers of the scope. Reads only.
base::Result<RuleTrial> tryRule(store::Connection &connection, const model::Rule &rule,
                                model::RuleScope scope, const base::Instant &now);
// The papers of it that would change, newest first.
base::Result<QList<model::PaperId>> papersToChange(store::Connection &connection,
                                                   const model::Rule &rule, model::RuleScope scope,
                                                   const base::Instant &now);

} // namespace lectern::library
