// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/choice_pictures.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace lectern::ui {

namespace {

// A line of text in the picture, as drawn 218 by 88.
struct Bar {
    int left, top, width, height;
    Role ink;
};

constexpr double drawnWidth = 218;
constexpr int listLeft = 41;
constexpr int pageLeft = 110;
constexpr std::array windowBars = {
    Bar{8, 9, 10, 3, Role::Accent},   Bar{8, 18, 26, 3, Role::Faint},
    Bar{8, 27, 26, 3, Role::Faint},   Bar{8, 36, 14, 3, Role::Faint},
    Bar{50, 9, 52, 3, Role::Faint},   Bar{50, 18, 28, 3, Role::Faint},
    Bar{50, 27, 52, 3, Role::Accent}, Bar{50, 36, 34, 3, Role::Faint},
    Bar{50, 45, 42, 3, Role::Faint},  Bar{50, 54, 24, 3, Role::Faint},
    Bar{122, 8, 56, 5, Role::Ink},    Bar{122, 19, 84, 3, Role::Faint},
    Bar{122, 28, 84, 3, Role::Faint}, Bar{122, 37, 44, 3, Role::AccentInk},
    Bar{122, 46, 50, 3, Role::Faint},
};
// Where the light half ends, as in the picture.
constexpr double seamTop = 128;
constexpr double seamBottom = 93;

void paintBar(QPainter &painter, const QRectF &bar, const QColor &ink) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
}

void paintWindow(QPainter &painter, const QRectF &box, const Theme &theme) {
    const double unit = box.width() / drawnWidth;
    painter.fillRect(box, theme.colour(Role::Page));
    painter.fillRect(QRectF(box.topLeft(), QSizeF(pageLeft * unit, box.height())),
                     theme.colour(Role::Ground));
    painter.fillRect(QRectF(box.topLeft(), QSizeF(listLeft * unit, box.height())),
                     theme.colour(Role::Panel));
    for (const int left : {listLeft, pageLeft})
        painter.fillRect(QRectF(box.left() + left * unit, box.top(), 1, box.height()),
                         theme.colour(Role::Line));
    for (const Bar &bar : windowBars)
        paintBar(painter,
                 {box.left() + bar.left * unit, box.top() + bar.top, bar.width * unit,
                  double(bar.height)},
                 theme.colour(bar.ink));
}

Theme inShade(Shade shade, const Theme &theme) {
    return Theme(shade, theme.fonts(), theme.contrast());
}

QPainterPath darkHalf(const QRectF &box) {
    const double unit = box.width() / drawnWidth;
    QPainterPath half(box.topLeft() + QPointF(seamTop * unit, 0));
    half.lineTo(box.topRight());
    half.lineTo(box.bottomRight());
    half.lineTo(box.bottomLeft() + QPointF(seamBottom * unit, 0));
    half.closeSubpath();
    return half;
}

} // namespace

void paintThemePicture(QPainter &painter, const QRectF &box, ThemeChoice choice,
                       const Theme &theme) {
    const bool dark = choice == ThemeChoice::Dark;
    paintWindow(painter, box, inShade(dark ? Shade::Dark : Shade::Light, theme));
    if (choice != ThemeChoice::System) return;
    painter.save();
    painter.setClipPath(darkHalf(box), Qt::IntersectClip);
    paintWindow(painter, box, inShade(Shade::Dark, theme));
    painter.restore();
}

void paintRowsPicture(QPainter &painter, const QRectF &box, RowChoice rows, const Theme &theme) {
    const bool dense = rows == RowChoice::Dense;
    const double high = dense ? 24 : 32;
    constexpr std::array titles = {0.45, 0.53, 0.40, 0.48};
    const double wide = box.width() - 22;
    painter.fillRect(box, theme.colour(Role::Ground));
    for (std::size_t row = 0; row < (dense ? 4 : 3); ++row) {
        const QRectF place(box.left(), box.top() + double(row) * high, box.width(), high);
        const bool current = row == 1;
        if (current) {
            painter.fillRect(place, theme.colour(Role::Tint));
            painter.fillRect(QRectF(place.topLeft(), QSizeF(3, high)), theme.colour(Role::Accent));
        } else {
            paintBar(painter, {place.left() + 9, place.top() + 5, 5, 5},
                     theme.colour(Role::Accent));
        }
        const auto line = [&](double top, double width, Role ink) {
            paintBar(painter, {place.left() + 22, place.top() + top, wide * width, 3},
                     theme.colour(ink));
        };
        line(6, titles.at(row), Role::Ink2);
        if (!dense) line(12, titles.at(row) * 0.6, Role::Ink2);
        line(dense ? 12 : 19, 0.3, Role::Faint);
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1),
                         theme.colour(Role::Line2));
    }
}

} // namespace lectern::ui
