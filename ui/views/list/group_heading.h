// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/digest.h"

class QPainter;
class QRect;

namespace lectern::ui {

class Theme;

// The heading above the papers of a digest: where it is from, its day, how many stand below.
void paintGroupHeading(QPainter &painter, const QRect &rect, const model::Digest &digest,
                       int papers, const Theme &theme);

} // namespace lectern::ui
