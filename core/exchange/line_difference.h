// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace lectern::exchange {

// The lines of `edited` that are not in `original`, by a longest common subsequence of the lines
// that are not blank; white space at line ends does not count. Lines that stood apart come apart by
// a blank line. Of very many lines (base/partners.h) all that lies between the common
// start and the common end is returned. Rather a line too many than one lost.
[[nodiscard]] QByteArrayList linesOnlyIn(const QByteArrayList &edited,
                                         const QByteArrayList &original);

} // namespace lectern::exchange
