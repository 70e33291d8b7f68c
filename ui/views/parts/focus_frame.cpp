// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/focus_frame.h"

#include "ui/render/theme_source.h"

#include <QFocusEvent>
#include <QPainter>

namespace lectern::ui {

namespace {

constexpr int focusLine = 2;

} // namespace

FocusFrame::FocusFrame(QWidget &area, Look look, const ThemeSource &theme)
    : QWidget(&area)
    , m_area(area)
    , m_look(look)
    , m_theme(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    area.installEventFilter(this);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    follow();
}

bool FocusFrame::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::FocusIn:
        take(static_cast<QFocusEvent *>(event)->reason());
        [[fallthrough]];
    case QEvent::FocusOut:
    case QEvent::Resize:
    case QEvent::Show:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusFrame::take(Qt::FocusReason reason) {
    if (!m_area.hasFocus()) return; // QDialog says so of what will have it
    const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    if (comesBack) return; // as it was
    m_byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
              reason == Qt::ShortcutFocusReason;
}

void FocusFrame::follow() {
    setGeometry(m_area.rect());
    setVisible(m_byKey && m_area.hasFocus());
    raise();
}

void FocusFrame::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QColor accent = m_theme.theme().colour(Role::Accent);
    if (m_look == Look::Line)
        return painter.fillRect(rect().adjusted(0, height() - focusLine, 0, 0), accent);
    painter.setPen(QPen(accent, focusLine));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace lectern::ui
