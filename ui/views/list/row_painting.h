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
constexpr int denseTop = 4; // title and second line where there is one line of title
constexpr int denseSecondTop = denseTop + titleLine;
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
    bool dense = false;   // one line of title

    [[nodiscard]] bool isDecided() const { return row.decision != model::DecisionState::Undecided; }
    [[nodiscard]] bool isTinted() const {
        return marked || (active && !marking && (current || selected));
    }
    [[nodiscard]] bool isRaised() const { return current || selected || hovered; }
    // Where title and second line begin, below the row's edge.
    [[nodiscard]] int titleTop() const {
        return dense ? row_measure::denseTop : row_measure::topPadding;
    }
    [[nodiscard]] int secondTop() const {
        return dense ? row_measure::denseSecondTop : row_measure::secondTop;
    }
    // A line of text between the paddings.
    [[nodiscard]] QRectF lineBox(int top, int height) const;
    void setText(Type type, Role ink) const;
};

// What stands on the chips of a row: tags from the first on as they are, three at most and no more
// than `room` is wide enough for, and how many more there are. Only one that is too wide by itself
// is cut.
[[nodiscard]] QStringList tagTexts(const QList<model::Tag> &tags, const QFontMetrics &metrics,
                                   qreal room);
// The tags at the right of the second line; returns what they leave of it.
[[nodiscard]] QRectF paintTags(const RowPainting &p);
// The line below the title: `words` in their type, upvotes and code mark, the tags at the right.
void paintSecondLine(const RowPainting &p, const TextLine &words, Type type);

} // namespace lectern::ui
