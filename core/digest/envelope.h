// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/day.h"

#include <QString>

#include <optional>

namespace lectern::digest {

// What stands on a mail, for the readers that care what their text came in; all empty for a file
// that came in none.
struct Envelope {
    QString subject;                        // decoded, on one line
    QString from;                           // "Name <address>", decoded
    std::optional<model::Day> day;          // as the sender's clock had it
    std::optional<model::Day> universalDay; // the same instant in Greenwich
};

} // namespace lectern::digest
