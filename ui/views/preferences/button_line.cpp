// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/preferences/button_line.h"

#include "ui/render/theme.h"

#include <QBoxLayout>

namespace lectern::ui {

ButtonLine::ButtonLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_line->setContentsMargins({});
    m_line->setSpacing(space::s);
}

void ButtonLine::add(QWidget *button) {
    m_buttons.append(button);
    m_line->addWidget(button);
}

QSize ButtonLine::sizeHint() const {
    int wide = int(m_buttons.size() - 1) * space::s;
    for (const QWidget *button : m_buttons)
        wide += button->sizeHint().width();
    return {wide, m_line->sizeHint().height()};
}

QSize ButtonLine::minimumSizeHint() const {
    int widest = 0;
    for (const QWidget *button : m_buttons)
        widest = qMax(widest, button->minimumSizeHint().width());
    return {widest, m_line->minimumSize().height()};
}

void ButtonLine::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool beside = width() >= sizeHint().width();
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace lectern::ui
