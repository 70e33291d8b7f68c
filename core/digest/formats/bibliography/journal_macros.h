// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::digest {

// The name of a journal that stands as a command of AASTeX, as NASA's ADS writes it: "\apj" or
// "{\apj}" gives "The Astrophysical Journal". Empty for anything else.
// Source: ui.adsabs.harvard.edu/help/actions/journal-macros
[[nodiscard]] QString journalOfMacro(QStringView value);

} // namespace lectern::digest
