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
    const QFontMetrics metrics(m_theme.theme().font(Type::Second));
    return {metrics.horizontalAdvance(tr("nothing")) + metrics.horizontalAdvance(tr("all")) +
                2 * space::s + heatCells * heatStep,
            20};
}

void HeatLegend::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_theme.theme();
    painter.setFont(theme.font(Type::Second));
    painter.setPen(theme.colour(Role::Muted));
    drawWords(painter, rect(), Qt::AlignVCenter | Qt::AlignLeft, tr("nothing"));
    drawWords(painter, rect(), Qt::AlignVCenter | Qt::AlignRight, tr("all"));
    int x = painter.fontMetrics().horizontalAdvance(tr("nothing")) + space::s;
    painter.setPen(Qt::NoPen);
    for (int level = 0; level < heatCells; ++level, x += heatStep) {
        painter.setBrush(theme.heat(level));
        painter.drawRoundedRect(QRect(x, (height() - heatCell) / 2, heatCell, heatCell), 3, 3);
    }
}

} // namespace lectern::ui
