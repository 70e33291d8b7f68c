// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lectern::digest {

// The names, as they are spoken, of a list in which each family name stands first: "Moss, A., Fern,
// B. C." or "Moss, Ada; Fern, Bo". The feeds of bioRxiv and of some journals are so. Empty where
// the list is another, as most are. Total and linear.
[[nodiscard]] QStringList familyFirstAuthorsIn(QStringView line);

} // namespace lectern::digest
