// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/statistics_pictures.h"

#include "ui/models/put_together.h"
#include "ui/render/mirrored.h"
#include "ui/views/statistics/plot.h"

#include <QCoreApplication>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int sheetColumn = 888;
constexpr int pictureMargin = 32;
constexpr int sheetTitleTall = 24;
constexpr int sheetGap = 32;
constexpr int plotsBelowEachOther = 2;

void drawSheetTitle(QPainter &painter, int width, const QString &title, const QString &period,
                    const Theme &theme) {
    const QRect line(0, 0, width, sheetTitleTall);
    painter.setFont(theme.font(Type::BarTitle));
    painter.setPen(theme.colour(Role::Ink));
    drawWords(painter, line, Qt::AlignVCenter | Qt::AlignLeft, title);
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    drawWords(painter, line, Qt::AlignVCenter | Qt::AlignRight, period);
}

void drawPlotAt(QPainter &painter, const Plot &plot, const QPoint &corner, int width,
                const Theme &theme) {
    painter.save();
    painter.translate(corner);
    plot.draw(painter, width, theme);
    painter.restore();
}

// Where each plot stands on the sheet, below its title.
QList<QRect> sheetPlaces(const QList<const Plot *> &plots) {
    QList<QRect> places;
    int y = sheetTitleTall + sheetGap;
    for (const Plot *plot : plots.mid(0, plotsBelowEachOther)) {
        places.append(QRect(0, y, sheetColumn, plot->tall(sheetColumn)));
        y += plot->tall(sheetColumn) + sheetGap;
    }
    const auto beside = int(plots.size()) - plotsBelowEachOther;
    if (beside <= 0) return places;
    const int width = (sheetColumn - (beside - 1) * sheetGap) / beside;
    for (int i = 0; i < beside; ++i)
        places.append(QRect(i * (width + sheetGap), y, width,
                            plots.at(plotsBelowEachOther + i)->tall(width)));
    return places;
}

} // namespace

Picture pictureOf(const Plot &plot, const QString &period, const Theme &theme) {
    const Theme paper(Shade::Light, theme.fonts());
    const int width = plot.width() - 2 * Plot::bleed;
    const QSize size(width + 2 * pictureMargin,
                     plot.tall(width) + sheetTitleTall + 2 * pictureMargin);
    return {plot.title() + QStringLiteral(" · ") + period, plot.summary(), size,
            [&plot, paper, size, width, period](QPainter &painter) {
                painter.fillRect(QRect(QPoint(), size), paper.colour(Role::Page));
                const Mirrored mirrored(painter, QRect(QPoint(), size));
                drawPlotAt(painter, plot, {pictureMargin, pictureMargin}, width, paper);
                painter.setFont(paper.font(Type::Second));
                painter.setPen(paper.colour(Role::Muted));
                drawWords(painter,
                          QRect(pictureMargin, size.height() - pictureMargin - 16, width, 16),
                          Qt::AlignVCenter | Qt::AlignRight, period);
            }};
}

Picture pictureOfPage(const QList<const Plot *> &plots, const QString &title, const QString &period,
                      const Theme &theme) {
    const Theme paper(Shade::Light, theme.fonts());
    const QList<QRect> places = sheetPlaces(plots);
    QRect all(0, 0, sheetColumn, 0);
    QStringList summaries;
    for (const QRect &place : places)
        all |= place;
    for (const Plot *plot : plots)
        summaries +=
            QCoreApplication::translate("Lectern", "%1: %2").arg(plot->title(), plot->summary());
    const QSize size = all.size() + QSize(2 * pictureMargin, 2 * pictureMargin);
    return {title + QStringLiteral(" · ") + period, sentences(summaries), size,
            [plots, places, paper, size, title, period](QPainter &painter) {
                painter.fillRect(QRect(QPoint(), size), paper.colour(Role::Page));
                const Mirrored mirrored(painter, QRect(QPoint(), size));
                painter.translate(pictureMargin, pictureMargin);
                drawSheetTitle(painter, sheetColumn, title, period, paper);
                for (qsizetype i = 0; i < plots.size(); ++i)
                    drawPlotAt(painter, *plots.at(i), places.at(i).topLeft(), places.at(i).width(),
                               paper);
            }};
}

} // namespace lectern::ui
