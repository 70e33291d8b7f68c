// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::digest {

// What pages leave when they drop the backslash of a command, in Unicode: "1920times1080",
// "sim20%", "pi_0". Linear.
[[nodiscard]] QString withLostSymbols(const QString &text);

} // namespace lectern::digest
