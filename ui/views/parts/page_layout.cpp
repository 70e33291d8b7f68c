// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/page_layout.h"

#include "ui/render/theme_source.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace lectern::ui {

namespace {

constexpr int listPageTop = 48; // below the margin

QVBoxLayout *newColumn(QWidget *page, int width) {
    setGround(page, Role::Page);
    auto *content = new QWidget(page);
    content->setMaximumWidth(width);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    row->addStretch(1);
    row->addWidget(content, 1000);
    row->addStretch(1);
    return column;
}

} // namespace

QVBoxLayout *newPageColumn(QWidget *page, int width) {
    QVBoxLayout *column = newColumn(page, width);
    column->addStretch(2);
    return column;
}

QVBoxLayout *newListPageColumn(QWidget *page, int width) {
    QVBoxLayout *column = newColumn(page, width);
    column->addSpacing(listPageTop);
    return column;
}

} // namespace lectern::ui
