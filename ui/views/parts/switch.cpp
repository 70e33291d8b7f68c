// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/switch.h"

#include "ui/render/theme_source.h"

#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int switchKnob = 12;
constexpr int switchInset = 2;
constexpr int switchRadius = 8;
constexpr int switchRing = 4; // round it, while it has the focus

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
    return switchSize.grownBy({switchRing, switchRing, switchRing, switchRing});
}

bool Switch::hitButton(const QPoint &at) const {
    return rect().contains(at);
}

void Switch::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.theme().colour(Role::Accent), 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), switchRadius + 3, switchRadius + 3);
    }
    paintSwitch(painter, rect().adjusted(switchRing, switchRing, -switchRing, -switchRing),
                isChecked(), m_theme.theme());
}

} // namespace lectern::ui
