// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/switch.h"

#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int switchKnob = 12;
constexpr int switchInset = 2;
constexpr int switchRadius = 8;
constexpr int switchRoom = 4; // above and below it, for the mouse

} // namespace

void paintSwitch(QPainter &painter, const QRect &rect, bool on, const Theme &theme) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(on ? Role::Accent : Role::Muted));
    painter.drawRoundedRect(rect, switchRadius, switchRadius);
    painter.setBrush(theme.colour(on ? Role::OnAccent : Role::Field));
    const int left = on ? rect.right() + 1 - switchKnob - switchInset : rect.left() + switchInset;
    painter.drawEllipse(left, rect.top() + switchInset, switchKnob, switchKnob);
}

Switch::Switch(const QString &name, const ThemeSource &theme, QWidget *parent)
    : QCheckBox(parent)
    , m_theme(theme) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize Switch::sizeHint() const {
    return switchSize.grownBy({0, switchRoom, 0, switchRoom});
}

bool Switch::hitButton(const QPoint &at) const {
    return rect().contains(at);
}

void Switch::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place = rect().adjusted(0, switchRoom, 0, -switchRoom);
    paintSwitch(painter, place, isChecked(), m_theme.theme());
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme.theme().colour(Role::Ink), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), switchRadius - 1,
                            switchRadius - 1);
}

} // namespace lectern::ui
