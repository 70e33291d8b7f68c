// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/colouring.h"
#include "ui/render/theme.h"

#include <QTextCharFormat>

namespace lectern::ui {

// How a piece of a query looks where it is typed.
[[nodiscard]] QTextCharFormat queryFormat(query::Coloured::Kind kind, const Theme &theme);

} // namespace lectern::ui
