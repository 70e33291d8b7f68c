// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/centred_column.h"

#include "ui/render/theme_source.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace lectern::ui {

QVBoxLayout *newCentredColumn(QWidget *page, int width, int top) {
    auto *content = new QWidget;
    setGround(content, Role::Page);
    auto *inner = new QWidget(content);
    inner->setMaximumWidth(width);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, top, 0, space::xl);
    column->setSpacing(0);
    auto *centred = new QHBoxLayout(content);
    centred->setContentsMargins(space::xl, 0, space::xl, 0);
    centred->addStretch(1);
    centred->addWidget(inner, 1000);
    centred->addStretch(1);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    return column;
}

} // namespace lectern::ui
