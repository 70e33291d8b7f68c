// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/small_tag.h"

#include "ui/render/mirrored.h"
#include "ui/render/plain_text.h"
#include "ui/render/text_line.h"
#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int smallTagHeight = 16;
constexpr int smallTagPadding = 6;
constexpr int widestSmallTag = 160;

} // namespace

SmallTag::SmallTag(const QString &name, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(displayText(name))
    , m_theme(theme) {
    setAccessibleName(tr("Tag %1").arg(m_name));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize SmallTag::sizeHint() const {
    const QFontMetrics metrics(m_theme.theme().font(Type::Second));
    return {qMin(metrics.horizontalAdvance(m_name) + 2 * smallTagPadding, widestSmallTag),
            smallTagHeight};
}

void SmallTag::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.theme().colour(Role::Chip));
    painter.drawRoundedRect(rect(), radius::chip, radius::chip);
    painter.setFont(m_theme.theme().font(Type::Second));
    painter.setPen(m_theme.theme().colour(Role::Ink2));
    const QRectF words = QRectF(rect()).adjusted(smallTagPadding, 0, 1 - smallTagPadding, 0);
    drawTextLine(painter, words, TextLine::of(m_name));
}

} // namespace lectern::ui
