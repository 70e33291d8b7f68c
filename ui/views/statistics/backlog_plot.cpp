// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/backlog_plot.h"

#include "core/library/statistics/statistics_queries.h"
#include "ui/models/put_together.h"
#include "ui/models/statistics_words.h"
#include "ui/render/mirrored.h"
#include "ui/render/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int axisWide = 32;     // of the numbers at the left
constexpr int plotTall = 180;    // from the highest place of the curve to the line of none
constexpr int plotAbove = 24;    // the curve stays below it
constexpr int dayLineTall = 16;  // below the curve
constexpr int forecastTall = 32; // below that, two lines
constexpr qreal endDot = 3.5;

} // namespace

BacklogPlot::BacklogPlot(const ThemeSource &theme, QWidget *parent)
    : Plot(tr("Backlog"), theme, parent) {}

QString BacklogPlot::caption() const {
    return tr("undecided, by week");
}

QString BacklogPlot::summary() const {
    const QList<library::DayFigure> &weeks = statistics().backlog;
    if (weeks.isEmpty()) return {};
    const auto highest =
        std::max_element(weeks.cbegin(), weeks.cend(),
                         [](const auto &a, const auto &b) { return a.papers < b.papers; });
    const QString stands =
        tr("%Ln undecided; most on %1: %L2.", nullptr, int(weeks.constLast().papers))
            .arg(dayWords(highest->day))
            .arg(highest->papers);
    return sentences({stands, backlogForecast(weeks)});
}

int BacklogPlot::tall(int /*width*/) const {
    return headingTall + headingBelow + plotTall + space::s + dayLineTall + space::s + forecastTall;
}

qint64 BacklogPlot::most() const {
    qint64 most = 0;
    for (const library::DayFigure &week : statistics().backlog)
        most = std::max(most, week.papers);
    return most;
}

qint64 BacklogPlot::gridStep(qint64 papers) {
    qint64 step = 1;
    for (qint64 power = 1; power <= papers; power *= 10)
        for (const qint64 tenths : {10, 15, 20, 25, 50})
            if (tenths * power % 10 == 0 && 2 * (tenths * power / 10) <= papers)
                step = tenths * power / 10;
    return step;
}

QRectF BacklogPlot::area(int width) const {
    return {axisWide, headingTall + headingBelow, qreal(width - axisWide - 4), plotTall};
}

QPointF BacklogPlot::pointOf(qsizetype week, const QRectF &area) const {
    const qint64 papers = statistics().backlog.at(week).papers;
    const double share = double(papers) / double(std::max<qint64>(1, most()));
    const auto last = qreal(statistics().backlog.size() - 1);
    return {area.left() + area.width() * qreal(week) / last,
            area.bottom() - share * (area.height() - plotAbove)};
}

void BacklogPlot::draw(QPainter &painter, int width, const Theme &theme) const {
    drawHeading(painter, width, theme);
    if (statistics().backlog.size() < 2) return;
    const QRectF box = area(width);
    drawGrid(painter, box, theme);
    drawCurve(painter, box, theme);
    drawDays(painter, box, theme);
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    const QRect line(0, int(box.bottom()) + 2 * space::s + dayLineTall, width, forecastTall);
    drawWords(painter, line, Qt::AlignTop | Qt::AlignLeft, backlogForecast(statistics().backlog),
              Qt::TextWordWrap);
}

void BacklogPlot::drawGrid(QPainter &painter, const QRectF &area, const Theme &theme) const {
    painter.setFont(theme.font(Type::Second));
    const qint64 all = std::max<qint64>(1, most());
    const qint64 step = gridStep(all);
    for (qint64 papers = 0; papers <= all; papers += step) {
        const qreal y = area.bottom() - (area.height() - plotAbove) * double(papers) / double(all);
        painter.fillRect(QRectF(area.left(), qRound(y), area.width(), 1), theme.colour(Role::Line));
        painter.setPen(theme.colour(Role::Muted));
        drawWords(painter, QRectF(0, y - 8, axisWide - space::s, 16),
                  Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(papers));
    }
}

void BacklogPlot::drawCurve(QPainter &painter, const QRectF &area, const Theme &theme) const {
    QPolygonF curve;
    for (qsizetype week = 0; week < statistics().backlog.size(); ++week)
        curve.append(pointOf(week, area));
    QPolygonF ground = curve;
    ground << QPointF(area.right(), area.bottom()) << QPointF(area.left(), area.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Role::Tint));
    painter.drawPolygon(ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Role::Accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(curve);
    painter.setPen(QPen(theme.colour(Role::Page), 1.5));
    painter.setBrush(theme.colour(Role::Accent));
    painter.drawEllipse(curve.constLast(), endDot, endDot);
}

void BacklogPlot::drawDays(QPainter &painter, const QRectF &area, const Theme &theme) const {
    const QDate first = statistics().backlog.constFirst().day;
    const QDate last = statistics().backlog.constLast().day;
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    const QRectF line(area.left(), area.bottom() + space::s, area.width(), dayLineTall);
    drawWords(painter, line, Qt::AlignVCenter | Qt::AlignLeft,
              QLocale().standaloneMonthName(first.month()));
    drawWords(painter, line, Qt::AlignVCenter | Qt::AlignRight,
              last == today() ? tr("today") : shortDayWords(last));
}

QList<PlotSpot> BacklogPlot::spots(int width) const {
    QList<PlotSpot> spots;
    const QRectF box = area(width);
    const qsizetype weeks = statistics().backlog.size();
    if (weeks < 2) return spots;
    const qreal wide = box.width() / qreal(weeks - 1);
    for (qsizetype week = 0; week < weeks; ++week) {
        const library::DayFigure &figure = statistics().backlog.at(week);
        const QPointF point = pointOf(week, box);
        const Place place = figure.day == today()
                                ? Place::undecided()
                                : Place{tr("Undecided on %1").arg(dayWords(figure.day)),
                                        library::waitingQuery(figure.day),
                                        {},
                                        false};
        spots.append({QRectF(point.x() - wide / 2, box.top(), wide, box.height()),
                      tr("%1: %2").arg(dayWords(figure.day),
                                       tr("%Ln undecided", nullptr, int(figure.papers))),
                      place, QRectF(point.x() - 8, point.y() - 8, 16, 16)});
    }
    return spots;
}

} // namespace lectern::ui
