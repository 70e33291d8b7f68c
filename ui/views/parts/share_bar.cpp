// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/share_bar.h"

#include "ui/models/put_together.h"
#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"

#include <QPainter>

#include <array>
#include <numeric>

namespace lectern::ui {

namespace {

constexpr int shareHeight = 6;
constexpr int shareGap = 2;
constexpr int legendTop = 18;
constexpr int legendHeight = 20;
constexpr int legendDot = 8;
constexpr std::array dotRoles{Role::Accent, Role::KeyOn, Role::Faint};

} // namespace

ShareBar::ShareBar(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFixedHeight(legendTop + legendHeight);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ShareBar::setShares(qint64 kept, qint64 later, qint64 skipped) {
    m_shares = {{kept, tr("kept")}, {later, tr("later")}, {skipped, tr("skipped")}};
    QStringList words;
    for (const Share &share : std::as_const(m_shares))
        words += QStringLiteral("%L1 %2").arg(share.papers).arg(share.words);
    setAccessibleName(saidOfOne(words));
    setVisible(kept + later + skipped > 0);
    update();
}

void ShareBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    paintBar(painter);
    paintLegend(painter);
}

void ShareBar::paintBar(QPainter &painter) const {
    const qint64 all =
        std::accumulate(m_shares.cbegin(), m_shares.cend(), qint64(0),
                        [](qint64 sum, const Share &share) { return sum + share.papers; });
    if (all == 0) return;
    const Theme &theme = m_theme.theme();
    const std::array colours{theme.colour(Role::Accent), theme.colour(Role::KeyOn), theme.heat(0)};
    qint64 before = 0;
    for (size_t i = 0; i < size_t(m_shares.size()); ++i) {
        const qint64 papers = m_shares.at(qsizetype(i)).papers;
        const double left = double(width()) * double(before) / double(all);
        before += papers;
        const double right = double(width()) * double(before) / double(all);
        if (papers == 0) continue;
        painter.setBrush(colours.at(i));
        const double gap = before < all ? shareGap : 0;
        painter.drawRoundedRect(QRectF(left, 0, qMax(2.0, right - left - gap), shareHeight), 2, 2);
    }
}

void ShareBar::paintLegend(QPainter &painter) const {
    const Theme &theme = m_theme.theme();
    int x = 0;
    for (size_t i = 0; i < size_t(m_shares.size()); ++i) {
        const Share &share = m_shares.at(qsizetype(i));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(dotRoles.at(i)));
        painter.drawEllipse(x, legendTop + (legendHeight - legendDot) / 2, legendDot, legendDot);
        x += legendDot + space::s;
        const auto write = [&](Type type, Role ink, const QString &text) {
            painter.setFont(theme.font(type));
            painter.setPen(theme.colour(ink));
            const int width = painter.fontMetrics().horizontalAdvance(text);
            drawWords(painter, QRect(x, legendTop, width + 1, legendHeight), Qt::AlignVCenter,
                      text);
            x += width;
        };
        write(Type::InterfaceStrong, Role::Ink, QStringLiteral("%L1").arg(share.papers));
        x += space::xs;
        write(Type::Interface, Role::Muted, share.words);
        x += space::xl;
    }
}

} // namespace lectern::ui
