// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lectern::tests {

// The path of a real input file below the folder that LECTERN_SAMPLES names; nothing where the
// variable is not set. Tests then skip, and say so: GTEST_SKIP() << noSamples.
[[nodiscard]] std::optional<QString> sample(const QString &name);

constexpr auto noSamples = "LECTERN_SAMPLES is not set: the real samples were not read";

} // namespace lectern::tests
