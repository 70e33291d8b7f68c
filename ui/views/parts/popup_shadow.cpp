// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/popup_shadow.h"

#include "ui/render/popup_painting.h"
#include "ui/render/theme_source.h"

#include <QEvent>
#include <QPainter>

namespace lectern::ui {

PopupShadow::PopupShadow(QWidget *popup, const ThemeSource &theme)
    : QWidget(popup->parentWidget())
    , m_popup(popup)
    , m_theme(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    popup->installEventFilter(this);
    connect(popup, &QObject::destroyed, this, &QObject::deleteLater);
}

bool PopupShadow::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::ZOrderChange:
        follow();
        break;
    case QEvent::Hide:
        hide();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void PopupShadow::follow() {
    if (m_popup->isHidden()) return;
    setGeometry(m_popup->geometry().adjusted(-popupShadow, -popupShadow, popupShadow, popupShadow));
    show();
    stackUnder(m_popup);
}

void PopupShadow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRect cast = rect().adjusted(popupShadow, popupShadow, -popupShadow, -popupShadow);
    paintPopupShadow(painter, cast, m_theme.theme(), radius::popup);
}

} // namespace lectern::ui
