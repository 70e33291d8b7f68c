// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace lectern::library {

// The median of the times between decisions, in seconds: of those that lie less than five minutes
// apart, for beyond that the reader was elsewhere. What was decided at once was no decision of one
// paper, and counts as one. Nothing of fewer than ten such times. `instants`: UTC milliseconds,
// ascending.
[[nodiscard]] std::optional<double> medianPace(const std::vector<qint64> &instants);

} // namespace lectern::library
