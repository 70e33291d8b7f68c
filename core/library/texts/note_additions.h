// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern::library {

// Of a note that two wrote on at the same time: all of `mine`, and the lines that `theirs` has got
// since `base`, which both were written on, where they stand there; behind what was typed at the
// same place. Nothing that was typed goes, also where the other one took away what it stood on.
[[nodiscard]] QString withAdditions(const QString &mine, const QString &theirs,
                                    const QString &base);

} // namespace lectern::library
