// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/act.h"

#include <functional>
#include <optional>

namespace lectern::tests {

struct Believed;

// A flaw put into the belief on purpose, to see that it is found.
using Flaw = std::function<void(Believed &believed)>;

// Does the acts to a new library, a real one, and to a belief of what it holds, and compares after
// each. What differed first, or nothing.
[[nodiscard]] std::optional<QString> firstDifference(const QList<Act> &acts, const Flaw &flaw = {});

// The shortest part of a failing sequence that still fails, as far as leaving out pieces leads.
[[nodiscard]] QList<Act> shrunk(QList<Act> acts, const Flaw &flaw = {});

// A line each.
[[nodiscard]] QString textOf(const QList<Act> &acts);

} // namespace lectern::tests
