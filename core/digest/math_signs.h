// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::digest {

// "$x^2$" to "x^2", only where it is mathematics: never money ("$5 and $6", "$200k", "US$").
// Linear.
[[nodiscard]] QString withoutMathSigns(const QString &text);

} // namespace lectern::digest
