// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entry.h"

namespace lectern::digest {

// A title without "[PDF]" before it, and with its words whole where the blanks of kerned capitals
// stand in it, "I ntegrated D evelopment".
[[nodiscard]] QString scholarTitle(const QString &text);

// "Z Chen, S Kommrusch… - arXiv preprint arXiv:1912.02015, 2019" to authors, venue, year and id.
void readScholarAbout(const QString &about, model::Facts &facts);

} // namespace lectern::digest
