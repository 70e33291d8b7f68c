// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/figures_plot.h"

#include "core/library/statistics/statistics_queries.h"
#include "ui/models/put_together.h"
#include "ui/models/statistics_words.h"
#include "ui/render/mirrored.h"
#include "ui/render/theme.h"

#include <QLocale>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int figureTall = 32 + 20 + 16; // its three lines
constexpr int figureBelow = 4;           // room for what rings it
constexpr int figureCount = 4;
constexpr int fourColumns = 620; // wide at least

} // namespace

FiguresPlot::FiguresPlot(const ThemeSource &theme, QWidget *parent)
    : Plot(tr("Figures"), theme, parent) {}

QList<FiguresPlot::Figure> FiguresPlot::figures() const {
    const library::Statistics &shown = statistics();
    const library::Period &period = shown.period;
    const QLocale locale;
    const auto papers = [](const QString &title, const QString &query) {
        return Place{title, query, {}, false};
    };
    const QString annotations = listed({tr("%Ln highlight(s)", nullptr, int(shown.highlights)),
                                        tr("%Ln note(s)", nullptr, int(shown.notes))});
    const QString ofDecided =
        shown.decided > 0
            ? tr("%1 of those decided").arg(shareWords(double(shown.kept) / double(shown.decided)))
            : tr("nothing decided yet");
    return {
        {locale.toString(shown.arrived), tr("paper(s) came in", nullptr, int(shown.arrived)),
         tr("in %Ln digest(s)", nullptr, int(shown.digests)),
         papers(tr("Came in"), library::arrivedQuery(period))},
        {locale.toString(shown.kept), tr("kept"), ofDecided,
         papers(tr("Kept"), library::keptQuery(period))},
        paceFigure(),
        {locale.toString(shown.read), tr("read to the end"), annotations,
         papers(tr("Read to the end"), library::readQuery(period))},
    };
}

FiguresPlot::Figure FiguresPlot::paceFigure() const {
    const library::Statistics &shown = statistics();
    const Place decided{tr("Decided"), library::decidedQuery(shown.period), {}, false};
    if (!shown.pace) return {QStringLiteral("–"), tr("a decision"), tr("too few to tell"), decided};
    QString more = paceChangeWords(*shown.pace);
    if (more.isEmpty()) more = tr("%Ln decided", nullptr, int(shown.decided));
    return {secondsWords(shown.pace->seconds), tr("a decision"), more, decided};
}

QString FiguresPlot::said(const Figure &figure) const {
    return tr("%1 %2, %3", "a number, of what, and more about it")
        .arg(figure.number, figure.words, figure.more);
}

QString FiguresPlot::summary() const {
    QStringList all;
    for (const Figure &figure : figures())
        all += tr("%1.").arg(said(figure));
    return sentences(all);
}

QRect FiguresPlot::boxOf(int figure, int width) {
    const int columns = width >= fourColumns ? figureCount : 2;
    const int left = width * (figure % columns) / columns;
    return {left, figure / columns * (figureTall + space::xl),
            width * (figure % columns + 1) / columns - left, figureTall + figureBelow};
}

int FiguresPlot::tall(int width) const {
    return boxOf(figureCount - 1, width).bottom() + 1;
}

void FiguresPlot::draw(QPainter &painter, int width, const Theme &theme) const {
    const QList<Figure> all = figures();
    const auto line = [&](const QRect &box, Type type, Role ink, const QString &text) {
        painter.setFont(theme.font(type));
        painter.setPen(theme.colour(ink));
        const QString cut = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
        drawWords(painter, box, Qt::AlignVCenter | Qt::AlignLeft, cut);
    };
    for (int i = 0; i < figureCount; ++i) {
        const QRect box = boxOf(i, width).adjusted(0, 0, -space::s, 0);
        const Figure &figure = all.at(i);
        line({box.left(), box.top(), box.width(), 32}, Type::Title, Role::Ink, figure.number);
        line({box.left(), box.top() + 32, box.width(), 20}, Type::Interface, Role::Ink2,
             figure.words);
        line({box.left(), box.top() + 52, box.width(), 16}, Type::Second, Role::Muted, figure.more);
    }
}

QList<PlotSpot> FiguresPlot::spots(int width) const {
    QList<PlotSpot> spots;
    const QList<Figure> all = figures();
    for (int i = 0; i < figureCount; ++i)
        spots.append({QRectF(boxOf(i, width)), said(all.at(i)), all.at(i).place,
                      QRectF(boxOf(i, width)).adjusted(-bleed, 0, -2 * bleed, 0)});
    return spots;
}

} // namespace lectern::ui
