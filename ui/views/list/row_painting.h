// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "ui/render/theme.h"

#include <QPainter>

namespace lectern::ui {

struct TextLine;

// Measures of a row, in pixels from its edges.
namespace row_measure {
constexpr int leftPadding = 36;
constexpr int rightPadding = 16;
constexpr int topPadding = 6;
constexpr int titleLine = 18;
constexpr int secondLine = 16;
constexpr int secondTop = topPadding + 2 * titleLine;
} // namespace row_measure

// One row of the list: what is painted, where and on what.
struct RowPainting {
    QPainter &painter;
    QRect rect;
    const Theme &theme;
    const model::PaperRow &row;
    bool current = false;
    bool selected = false;
    bool active = false; // the list has the focus
    bool hovered = false;
    bool marking = false; // several papers are marked, which the next act is for
    bool marked = false;  // this is one of them

    [[nodiscard]] bool isDecided() const { return row.decision != model::DecisionState::Undecided; }
    [[nodiscard]] bool isTinted() const {
        return marked || (active && !marking && (current || selected));
    }
    [[nodiscard]] bool isRaised() const { return current || selected || hovered; }
    // A line of text between the paddings.
    [[nodiscard]] QRectF lineBox(int top, int height) const;
    void setText(Type type, Role ink) const;
};

// The line below the title: `words` in their type, upvotes and code mark, the tags at the right.
void paintSecondLine(const RowPainting &p, const TextLine &words, Type type);

} // namespace lectern::ui
