// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/window_corners.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QWidget>

#include <cmath>

#ifdef LECTERN_XCB
#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>
#endif

namespace lectern::ui {

namespace {

#ifdef LECTERN_XCB

// xcb hands out what is to be freed.
template <typename Given>
std::unique_ptr<Given, decltype(&std::free)> owned(Given *given) {
    return {given, &std::free};
}

int screenNumber() {
    char *host = nullptr;
    int display = 0;
    int screen = 0;
    xcb_parse_display(nullptr, &host, &display, &screen);
    std::free(host);
    return screen;
}

// A compositor owns the selection _NET_WM_CM_Sn of its screen:
// https://specifications.freedesktop.org/wm-spec/latest/ar01s08.html
bool hasCompositor(xcb_connection_t *connection) {
    const QByteArray name = "_NET_WM_CM_S" + QByteArray::number(screenNumber());
    const auto atom = owned(xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, 1, uint16_t(name.size()), name.constData()),
        nullptr));
    if (!atom || atom->atom == XCB_ATOM_NONE) return false;
    const auto owner = owned(xcb_get_selection_owner_reply(
        connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

// Platforms that draw on no screen have such an interface too.
bool isTransparencyShown() {
    if (QGuiApplication::platformName() != QLatin1String("xcb")) return true;
    const auto *x = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return !x || hasCompositor(x->connection());
}

#else

bool isTransparencyShown() {
    return true;
}

#endif

// How far the corner's edge lies from the side, in row `y`.
int insetAt(int y, int radius) {
    const double up = radius - y - 0.5;
    return int(std::lround(radius - std::sqrt(radius * radius - up * up)));
}

} // namespace

QRegion roundRegion(const QSize &size, int radius) {
    const int round = qMin(radius, qMin(size.width(), size.height()) / 2);
    QRegion region(0, round, size.width(), size.height() - 2 * round);
    for (int y = 0; y < round; ++y) {
        const int inset = insetAt(y, round);
        const int wide = size.width() - 2 * inset;
        region += QRect(inset, y, wide, 1);
        region += QRect(inset, size.height() - 1 - y, wide, 1);
    }
    return region;
}

void cutCorners(QWidget &window, int radius) {
    if (isTransparencyShown())
        window.clearMask();
    else
        window.setMask(roundRegion(window.size(), radius));
}

void paintCutEdge(QWidget &window) {
    if (!window.mask().isEmpty())
        QPainter(&window).fillRect(window.rect(), QGuiApplication::palette().color(QPalette::Dark));
}

} // namespace lectern::ui
