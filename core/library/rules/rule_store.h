// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/library/reports.h"
#include "core/store/connection.h"
#include "core/store/reader_rows.h"

#include <QJsonObject>

namespace lectern::library {

// A rule as its row holds it, and back; what a row says that is no action is left out.
[[nodiscard]] QString actionsText(const QList<model::RuleAction> &actions);
[[nodiscard]] model::Rule ruleFrom(const QUuid &uuid, const QJsonObject &image);

// In the order in which they run.
base::Result<QList<model::Rule>> readRules(store::Connection &connection);
base::Result<QList<RuleLine>> readRuleLines(store::Connection &connection,
                                            const base::Instant &now);

} // namespace lectern::library
