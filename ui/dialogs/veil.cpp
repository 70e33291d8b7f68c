// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/veil.h"

#include "ui/render/theme_source.h"

#include <QEvent>
#include <QPainter>

namespace lectern::ui {

Veil::Veil(const ThemeSource &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents); // the dialog is what keeps the window still
    setGeometry(window->rect());
    window->installEventFilter(this);
    show();
    raise();
}

bool Veil::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(rect(), m_theme.theme().colour(Role::Dim));
}

} // namespace lectern::ui
