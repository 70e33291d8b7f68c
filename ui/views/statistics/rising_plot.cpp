// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/rising_plot.h"

#include "ui/models/put_together.h"
#include "ui/models/statistics_words.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int termRowTall = 28;
constexpr int leastTermRows = 8;
constexpr int sparkWide = 76;
constexpr int sparkTall = 24;
constexpr int countWide = 38;  // of the titles, and the gap before
constexpr int factorWide = 52; // likewise
constexpr qreal sparkDot = 2.5;

// A title's words without the capitals of titles: "half-written proof", but "LLM" and "GPT-4o".
QString termWords(const library::RisingTerm &term) {
    QString words = displayText(term.shown, 80);
    for (qsizetype first = 0; first < words.size(); ++first) {
        qsizetype end = first;
        while (end < words.size() && words.at(end).isLetter())
            ++end;
        const QString word = words.sliced(first, end - first);
        const bool plain = word.size() > 1 && word.sliced(1) == word.sliced(1).toLower();
        if (plain) words[first] = words.at(first).toLower();
        first = end;
    }
    return words;
}

QString growthWords(const library::RisingTerm &term) {
    return term.before == 0 ? RisingPlot::tr("new") : timesWords(term.factor);
}

} // namespace

RisingPlot::RisingPlot(const ThemeSource &theme, QWidget *parent)
    : Plot(tr("Rising terms"), theme, parent) {}

QString RisingPlot::caption() const {
    return tr("%Ln week(s)", nullptr, library::termWeeks);
}

QString RisingPlot::summary() const {
    const QList<library::RisingTerm> &terms = statistics().rising;
    if (terms.isEmpty()) return tr("No term of titles rises.");
    QStringList words;
    for (const library::RisingTerm &term : terms)
        words += tr("%1 (%2)").arg(termWords(term), growthWords(term));
    return tr("Terms of titles that rise: %1.").arg(listed(words));
}

int RisingPlot::tall(int /*width*/) const {
    const int rows = std::max(leastTermRows, int(statistics().rising.size()));
    return headingTall + headingBelow + rows * termRowTall;
}

void RisingPlot::draw(QPainter &painter, int width, const Theme &theme) const {
    drawHeading(painter, width, theme);
    QRect row(0, headingTall + headingBelow, width, termRowTall);
    if (statistics().rising.isEmpty())
        return drawNothing(painter, row.adjusted(0, space::xs, 0, 3 * termRowTall),
                           tr("None yet. Terms of the titles of the last four weeks are held "
                              "against the quarter before."),
                           theme);
    for (const library::RisingTerm &term : statistics().rising) {
        drawTerm(painter, row, term, theme);
        row.translate(0, termRowTall);
    }
}

void RisingPlot::drawTerm(QPainter &painter, const QRect &row, const library::RisingTerm &term,
                          const Theme &theme) const {
    const int sparkLeft = row.width() - factorWide - countWide - sparkWide;
    painter.setFont(theme.font(Type::Interface));
    painter.setPen(theme.colour(Role::Ink));
    drawTextLine(painter, QRectF(row).adjusted(0, 0, sparkLeft - space::xs - row.width(), 0),
                 TextLine::of(termWords(term)));
    drawSpark(painter, QRectF(sparkLeft, row.top() + 2, sparkWide, sparkTall), term, theme);
    painter.setFont(theme.font(Type::Interface));
    painter.setPen(theme.colour(Role::Muted));
    drawWords(painter, row.adjusted(0, 0, -factorWide, 0), Qt::AlignVCenter | Qt::AlignRight,
              QLocale().toString(term.recent));
    painter.setFont(theme.font(Type::InterfaceMedium));
    painter.setPen(theme.colour(Role::Ink2));
    drawWords(painter, row, Qt::AlignVCenter | Qt::AlignRight, growthWords(term));
}

void RisingPlot::drawSpark(QPainter &painter, const QRectF &box, const library::RisingTerm &term,
                           const Theme &theme) {
    const QRectF area = box.adjusted(2, sparkDot + 1, -sparkDot - 1.5, -sparkDot - 1);
    const int most = std::max(1, *std::max_element(term.weeks.cbegin(), term.weeks.cend()));
    QPolygonF curve;
    for (size_t week = 0; week < term.weeks.size(); ++week)
        curve.append({area.left() + area.width() * double(week) / double(term.weeks.size() - 1),
                      area.bottom() - area.height() * double(term.weeks.at(week)) / most});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(theme.colour(Role::Muted), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(curve);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Role::Accent));
    painter.drawEllipse(curve.constLast(), sparkDot, sparkDot);
}

QList<PlotSpot> RisingPlot::spots(int width) const {
    QList<PlotSpot> spots;
    QRectF row(0, headingTall + headingBelow, width, termRowTall);
    for (const library::RisingTerm &term : statistics().rising) {
        const QString name = termWords(term);
        const QString titles =
            tr("in %Ln title(s) of the last four weeks", nullptr, int(term.recent));
        spots.append({row.adjusted(-bleed, 0, bleed, 0),
                      tr("%1: %2, %3").arg(name, titles, growthWords(term)),
                      Place{tr("“%1” in titles").arg(name), term.query, {}, false}});
        row.translate(0, termRowTall);
    }
    return spots;
}

} // namespace lectern::ui
