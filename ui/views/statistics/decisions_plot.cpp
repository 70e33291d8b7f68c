// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/decisions_plot.h"

#include "core/library/statistics/statistics_queries.h"
#include "ui/models/statistics_words.h"
#include "ui/render/theme.h"
#include "ui/views/pages/heat_legend.h"
#include "ui/views/parts/week_grid.h"

#include <QPainter>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr qreal todayOutline = 1.5;
constexpr qint64 leastFullDay = 4; // one paper a shade

} // namespace

DecisionsPlot::DecisionsPlot(const ThemeSource &theme, QWidget *parent)
    : Plot(tr("Decisions a day"), theme, parent) {}

qint64 DecisionsPlot::fullDay(const QList<library::DayFigure> &days) {
    QList<qint64> counts;
    for (const library::DayFigure &day : days)
        counts.append(day.papers);
    std::sort(counts.begin(), counts.end());
    const qint64 most = counts.isEmpty() ? 0 : counts.at((counts.size() - 1) * 9 / 10);
    if (most <= leastFullDay) return leastFullDay;
    qint64 power = 1;
    while (power * 10 < most)
        power *= 10;
    for (const qint64 times : {2, 5})
        if (times * power >= most) return std::max(leastFullDay, times * power);
    return power * 10;
}

int DecisionsPlot::heatOf(qint64 papers, qint64 full) {
    if (papers <= 0) return 0;
    return int(std::min<qint64>(4, (4 * papers + full - 1) / full));
}

WeekGrid DecisionsPlot::grid(int width) const {
    return {statistics().period.last, width};
}

QString DecisionsPlot::summary() const {
    const QList<library::DayFigure> &days = statistics().decisions;
    if (days.isEmpty()) return tr("Nothing was decided in this time.");
    const auto most =
        std::max_element(days.cbegin(), days.cend(),
                         [](const auto &a, const auto &b) { return a.papers < b.papers; });
    qint64 all = 0;
    for (const library::DayFigure &day : days)
        all += day.papers;
    return tr("%1 decided %2; most on %3: %L4.")
        .arg(tr("%Ln paper(s)", nullptr, int(all)), tr("on %Ln day(s)", nullptr, int(days.size())),
             dayWords(most->day))
        .arg(most->papers);
}

int DecisionsPlot::tall(int /*width*/) const {
    return headingTall + headingBelow + WeekGrid::sizeOf(1).height();
}

void DecisionsPlot::draw(QPainter &painter, int width, const Theme &theme) const {
    drawHeading(painter, width, theme);
    drawLegend(painter, width, theme);
    if (!statistics().period.last.isValid()) return;
    painter.translate(0, headingTall + headingBelow);
    const WeekGrid weeks = grid(width);
    weeks.paintLabels(painter, theme);
    const QDate first = std::max(weeks.firstDay(), statistics().period.first);
    for (QDate day = first; day <= weeks.lastDay(); day = day.addDays(1))
        weeks.paintCell(painter, day, theme.heat(0));
    const qint64 full = fullDay(statistics().decisions);
    for (const library::DayFigure &day : statistics().decisions)
        if (weeks.holds(day.day))
            weeks.paintCell(painter, day.day, theme.heat(heatOf(day.papers, full)));
    if (weeks.holds(today()))
        weeks.paintOutline(painter, today(), theme.colour(Role::Ink), todayOutline);
}

void DecisionsPlot::drawLegend(QPainter &painter, int width, const Theme &theme) const {
    const QString least = tr("none");
    const QString most = tr("%Ln a day", nullptr, int(fullDay(statistics().decisions)));
    const int wide = heatLegendWidth(least, most, theme);
    paintHeatLegend(painter, QRect(width - wide, 0, wide, headingTall), least, most, theme);
}

QList<PlotSpot> DecisionsPlot::spots(int width) const {
    QList<PlotSpot> spots;
    if (!statistics().period.last.isValid()) return spots;
    const WeekGrid weeks = grid(width);
    for (const library::DayFigure &day : statistics().decisions) {
        if (!weeks.holds(day.day)) continue;
        const QRectF cell = QRectF(weeks.cellOf(day.day)).translated(0, headingTall + headingBelow);
        const QString words = tr("%1: %2").arg(
            dayWords(day.day), tr("%Ln paper(s) decided", nullptr, int(day.papers)));
        const Place place{tr("Decided on %1").arg(dayWords(day.day)),
                          library::decidedQuery({day.day, day.day}),
                          {},
                          false};
        spots.append(
            {cell.adjusted(-1.5, -1.5, 1.5, 1.5), words, place, cell.adjusted(-3, -3, 3, 3)});
    }
    return spots;
}

} // namespace lectern::ui
