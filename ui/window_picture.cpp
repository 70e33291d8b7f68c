// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_picture.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPixmap>

#include <chrono>

namespace lectern::ui {

namespace {

constexpr std::chrono::milliseconds restOfAWindow(400); // longer than a motion or a read
constexpr std::chrono::seconds patience(10);            // with a window that never rests

} // namespace

WindowPicture::WindowPicture(QWidget &window, QString path)
    : m_window(window)
    , m_path(std::move(path)) {
    QCoreApplication::instance()->installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.callOnTimeout(this, &WindowPicture::write);
    m_rest.start(restOfAWindow);
    QTimer::singleShot(patience, this, &WindowPicture::write);
}

bool WindowPicture::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Paint) m_rest.start(restOfAWindow);
    return QObject::eventFilter(watched, event);
}

void WindowPicture::write() {
    QCoreApplication::instance()->removeEventFilter(this);
    const bool written = m_window.grab().save(m_path);
    QCoreApplication::exit(written ? 0 : 1);
}

} // namespace lectern::ui
