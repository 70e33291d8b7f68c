// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QUuid>

namespace lectern::base {

// A UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then 74 random bits.
[[nodiscard]] QUuid uuid7(const Clock &clock);

// What no UUID version 7 made at that moment (Unix milliseconds) or later is below, compared by
// their bytes.
[[nodiscard]] QUuid leastUuid7(qint64 utcMs);

// "0192…-…": lower case, without braces, as it stands in exports and on the command line.
[[nodiscard]] QString toText(const QUuid &uuid);

} // namespace lectern::base
