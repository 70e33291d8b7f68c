// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exported_paper.h"

#include <QByteArrayList>

namespace lectern::exchange {

// The page around the blocks: self-contained, light and dark, made to be printed, with a box that
// filters. Its policy lets nothing but its own style and script run, and nothing be fetched.
[[nodiscard]] QByteArrayList htmlOpening(const Heading &heading);
[[nodiscard]] QByteArrayList htmlClosing(); // without the mark of the foot

} // namespace lectern::exchange
