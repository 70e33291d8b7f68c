// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/system_shade.h"

#include "ui/render/theme_source.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>
#include <QTimer>

#include <utility>

namespace lectern::ui {

namespace {

// The style's palette is as dark as the desktop wants it, and costs nothing to ask for.
bool isStyleDark() {
    return shadeOf(QApplication::style()->standardPalette()) == Shade::Dark;
}

} // namespace

SystemShade::SystemShade(QApplication &application, ThemeSource &source, Read read)
    : QObject(&application)
    , m_application(application)
    , m_source(source)
    , m_read(std::move(read))
    , m_styleWasDark(isStyleDark()) {
    application.installEventFilter(this);
}

bool SystemShade::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::ThemeChange) ask();
    if (watched == &m_application && event->type() == QEvent::ApplicationActivate &&
        isStyleDark() != m_styleWasDark)
        ask();
    return QObject::eventFilter(watched, event);
}

// Later, and once for all the windows that are told.
void SystemShade::ask() {
    if (std::exchange(m_asked, true)) return;
    QTimer::singleShot(0, this, &SystemShade::take);
}

void SystemShade::take() {
    m_asked = false;
    m_styleWasDark = isStyleDark();
    m_source.setSystemShade(m_read());
}

Shade readSystemShade() {
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const Shade shade = shadeOf(QApplication::palette());
    QApplication::setPalette(ours);
    return shade;
}

} // namespace lectern::ui
