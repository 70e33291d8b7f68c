// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pages/heat_legend.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int heatCells = 5;
constexpr int heatCell = 13;
constexpr int heatStep = 16;

} // namespace

HeatLegend::HeatLegend(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("From nothing decided to all"));
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize HeatLegend::sizeHint() const {
    return {heatLegendWidth(tr("nothing"), tr("all"), m_theme.theme()), 20};
}

void HeatLegend::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    paintHeatLegend(painter, rect(), tr("nothing"), tr("all"), m_theme.theme());
}

int heatLegendWidth(const QString &least, const QString &most, const Theme &theme) {
    const QFontMetrics metrics(theme.font(Type::Second));
    return metrics.horizontalAdvance(least) + metrics.horizontalAdvance(most) + 2 * space::s +
           heatCells * heatStep - (heatStep - heatCell);
}

void paintHeatLegend(QPainter &painter, const QRect &box, const QString &least, const QString &most,
                     const Theme &theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    drawWords(painter, box, Qt::AlignVCenter | Qt::AlignLeft, least);
    drawWords(painter, box, Qt::AlignVCenter | Qt::AlignRight, most);
    int x = box.left() + QFontMetrics(theme.font(Type::Second)).horizontalAdvance(least) + space::s;
    painter.setPen(Qt::NoPen);
    for (int level = 0; level < heatCells; ++level, x += heatStep) {
        painter.setBrush(theme.heat(level));
        painter.drawRoundedRect(
            QRect(x, box.top() + (box.height() - heatCell) / 2, heatCell, heatCell), 3, 3);
    }
}

} // namespace lectern::ui
