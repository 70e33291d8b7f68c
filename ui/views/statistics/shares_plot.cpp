// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/shares_plot.h"

#include "ui/models/put_together.h"
#include "ui/models/statistics_words.h"
#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"
#include "ui/views/statistics/choice_button.h"

#include <QPainter>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int shareRowTall = 28;
constexpr int leastShareRows = 8;
constexpr int shareBarWide = 88;
constexpr int shareBarTall = 6;
constexpr int percentWide = 40;

QString captionOf(SharesPlot::By by) {
    switch (by) {
    case SharesPlot::By::Source:
        return SharesPlot::tr("by source");
    case SharesPlot::By::Tag:
        return SharesPlot::tr("by tag");
    case SharesPlot::By::Author:
        return SharesPlot::tr("by author");
    }
    Q_UNREACHABLE();
}

QString saidOf(const library::KeptOf &share) {
    return SharesPlot::tr("%1: %2, %L3 of %L4")
        .arg(displayText(share.name), roundShareWords(share.share()),
             QStringLiteral("%L1").arg(share.kept), QStringLiteral("%L1").arg(share.decided));
}

QString nothingOf(SharesPlot::By by) {
    switch (by) {
    case SharesPlot::By::Source:
        return SharesPlot::tr("Nothing was decided in this time.");
    case SharesPlot::By::Tag:
        return SharesPlot::tr("Nothing that was decided in this time has a tag.");
    case SharesPlot::By::Author:
        return SharesPlot::tr("Nobody had two papers kept in this time.");
    }
    Q_UNREACHABLE();
}

} // namespace

SharesPlot::SharesPlot(const ThemeSource &theme, QWidget *parent)
    : Plot(tr("Share kept"), theme, parent)
    , m_choice(new ChoiceButton(tr("Share kept by"), ChoiceButton::Look::Caption, theme, this)) {
    for (const By by : {By::Source, By::Tag, By::Author})
        m_choice->offer(captionOf(by), [this, by] { setBy(by); });
    m_choice->setWords(caption());
    placeButton();
}

void SharesPlot::setBy(By by) {
    m_by = by;
    m_choice->setWords(caption());
    placeButton();
    contentChanged();
}

QString SharesPlot::caption() const {
    return captionOf(m_by);
}

const QList<library::KeptOf> &SharesPlot::shares() const {
    switch (m_by) {
    case By::Source:
        return statistics().bySource;
    case By::Tag:
        return statistics().byTag;
    case By::Author:
        return statistics().byAuthor;
    }
    Q_UNREACHABLE();
}

QString SharesPlot::summary() const {
    if (shares().isEmpty()) return nothingOf(m_by);
    QStringList words;
    for (const library::KeptOf &share : shares())
        words += saidOf(share);
    return tr("%1: %2.").arg(caption(), clauses(words));
}

int SharesPlot::tall(int /*width*/) const {
    const int rows = std::max(leastShareRows, int(shares().size()));
    return headingTall + headingBelow + rows * shareRowTall;
}

void SharesPlot::resizeEvent(QResizeEvent *event) {
    Plot::resizeEvent(event);
    placeButton();
}

// Its words end where the rows end.
void SharesPlot::placeButton() {
    const QSize size = m_choice->sizeHint();
    const QPoint corner(width() - size.width(), (headingTall - size.height()) / 2);
    m_choice->setGeometry(mirroredPlace({corner, size}, rect()));
}

void SharesPlot::draw(QPainter &painter, int width, const Theme &theme) const {
    drawHeading(painter, width, theme);
    QRect row(0, headingTall + headingBelow, width, shareRowTall);
    if (shares().isEmpty())
        return drawNothing(painter, row.adjusted(0, space::xs, 0, 3 * shareRowTall),
                           nothingOf(m_by), theme);
    for (const library::KeptOf &share : shares()) {
        drawShare(painter, row, share, theme);
        row.translate(0, shareRowTall);
    }
}

void SharesPlot::drawShare(QPainter &painter, const QRect &row, const library::KeptOf &share,
                           const Theme &theme) const {
    const int barLeft = row.width() - percentWide - shareBarWide;
    painter.setFont(theme.font(Type::Interface));
    painter.setPen(theme.colour(Role::Ink));
    drawTextLine(painter, QRectF(row).adjusted(0, 0, barLeft - space::s - row.width(), 0),
                 TextLine::of(share.name));
    const QRectF bar(barLeft, row.center().y() - shareBarTall / 2.0 + 0.5, shareBarWide,
                     shareBarTall);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.heat(0));
    painter.drawRoundedRect(bar, shareBarTall / 2.0, shareBarTall / 2.0);
    if (share.kept > 0) {
        QRectF kept = bar;
        kept.setWidth(std::max<qreal>(shareBarTall, bar.width() * share.share()));
        painter.setBrush(theme.colour(Role::Accent));
        painter.drawRoundedRect(kept, shareBarTall / 2.0, shareBarTall / 2.0);
    }
    painter.setFont(theme.font(Type::InterfaceMedium));
    painter.setPen(theme.colour(Role::Ink));
    drawWords(painter, row, Qt::AlignVCenter | Qt::AlignRight, roundShareWords(share.share()));
}

QList<PlotSpot> SharesPlot::spots(int width) const {
    QList<PlotSpot> spots;
    QRectF row(0, headingTall + headingBelow, width, shareRowTall);
    for (const library::KeptOf &share : shares()) {
        spots.append({row.adjusted(-bleed, 0, bleed, 0), saidOf(share),
                      Place{tr("Kept of %1").arg(share.name), share.query, {}, false}});
        row.translate(0, shareRowTall);
    }
    return spots;
}

} // namespace lectern::ui
