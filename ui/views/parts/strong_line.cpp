// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/strong_line.h"

#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/spoken_role.h"

#include <QPainter>

#include <cmath>

namespace lectern::ui {

namespace {

constexpr std::array strongTypes{Type::Interface, Type::InterfaceStrong, Type::Interface};
constexpr std::array strongInks{Role::Muted, Role::Ink, Role::Muted};

} // namespace

StrongLine::StrongLine(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSpokenRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StrongLine::setWords(const QString &before, const QString &strong, const QString &after) {
    m_parts = {before, strong, after};
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString StrongLine::words() const {
    return m_parts.at(0) + m_parts.at(1) + m_parts.at(2);
}

QSize StrongLine::sizeHint() const {
    double width = 0;
    for (size_t i = 0; i < m_parts.size(); ++i)
        width +=
            QFontMetricsF(m_theme.theme().font(strongTypes.at(i))).horizontalAdvance(m_parts.at(i));
    return {int(std::ceil(width)), lineHeight(Type::Interface)};
}

void StrongLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    double left = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        painter.setFont(m_theme.theme().font(strongTypes.at(i)));
        painter.setPen(m_theme.theme().colour(strongInks.at(i)));
        const double wide = QFontMetricsF(painter.font(), this).horizontalAdvance(m_parts.at(i));
        drawWords(painter, {left, 0, wide + 1, double(height())}, Qt::AlignLeft | Qt::AlignVCenter,
                  m_parts.at(i), Qt::TextDontClip | Qt::TextSingleLine);
        left += wide;
    }
}

} // namespace lectern::ui
