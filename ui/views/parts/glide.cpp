// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/glide.h"

#include "ui/render/theme_source.h"

#include <QEasingCurve>
#include <QScrollBar>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int glideMs = 150;

} // namespace

Glide::Glide(QScrollBar &bar, const ThemeSource &theme)
    : QVariantAnimation(&bar)
    , m_bar(bar)
    , m_theme(theme) {
    setDuration(glideMs);
    setEasingCurve(QEasingCurve::OutCubic);
    // Of the wheel, the handle and keys; never of setValue().
    connect(&bar, &QScrollBar::actionTriggered, this, &Glide::stop);
}

bool Glide::by(int pixels) {
    const int from = state() == Running ? endValue().toInt() : m_bar.value();
    return to(from + pixels);
}

bool Glide::to(int value) {
    const int goal = std::clamp(value, m_bar.minimum(), m_bar.maximum());
    if (goal == (state() == Running ? endValue().toInt() : m_bar.value())) return false;
    stop();
    if (!m_theme.look().motion || !m_bar.parentWidget() || !m_bar.parentWidget()->isVisible()) {
        m_bar.setValue(goal);
        return true;
    }
    setStartValue(m_bar.value());
    setEndValue(goal);
    start();
    return true;
}

void Glide::updateCurrentValue(const QVariant &value) {
    if (state() == Running) m_bar.setValue(value.toInt());
}

} // namespace lectern::ui
