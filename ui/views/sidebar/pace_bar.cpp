// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sidebar/pace_bar.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int paceWide = 20;
constexpr int paceTall = 4;
constexpr int paceGap = 4;
constexpr qint64 mostPaceBars = 10;
constexpr int wholeWide = 7 * (paceWide + paceGap) - paceGap;

} // namespace

PaceBar::PaceBar(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void PaceBar::setPace(qint64 read, qint64 total) {
    m_read = qMin(read, total);
    m_total = total;
    updateGeometry();
    update();
}

QSize PaceBar::sizeHint() const {
    const bool whole = m_total > mostPaceBars || m_total == 0;
    return {whole ? wholeWide : int(m_total) * (paceWide + paceGap) - paceGap, paceTall};
}

void PaceBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Theme &theme = m_theme.theme();
    const auto bar = [&](int left, int wide, Role role) {
        painter.setBrush(theme.colour(role));
        painter.drawRoundedRect(left, 0, wide, paceTall, paceTall / 2.0, paceTall / 2.0);
    };
    if (m_total > 0 && m_total <= mostPaceBars) {
        for (int i = 0; i < m_total; ++i)
            bar(i * (paceWide + paceGap), paceWide, i < m_read ? Role::Accent : Role::Track);
        return;
    }
    bar(0, wholeWide, Role::Track);
    if (m_read > 0) bar(0, qMax<int>(paceTall, int(wholeWide * m_read / m_total)), Role::Accent);
}

} // namespace lectern::ui
