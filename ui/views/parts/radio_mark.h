// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/theme.h"

class QPainter;
class QRectF;

namespace lectern::ui {

constexpr int radioMark = 16; // each way

// The ring before one of several choices: filled where it is the one chosen.
void paintRadioMark(QPainter &painter, const QRectF &ring, bool chosen, const Theme &theme);

} // namespace lectern::ui
