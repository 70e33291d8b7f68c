// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/column_bar.h"

#include "ui/render/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int columnBarTall = 48;

} // namespace

ColumnBar::ColumnBar(const QVBoxLayout &column, QWidget *page)
    : QWidget(page)
    , m_column(column.parentWidget())
    , m_row(new QHBoxLayout(this)) {
    setFixedHeight(columnBarTall);
    setMinimumWidth(1); // in a narrow window what can be cut is cut, and the window is no wider
    m_row->setSpacing(space::s);
    column.parentWidget()->installEventFilter(this);
    auto *whole = static_cast<QVBoxLayout *>(page->layout());
    whole->setSpacing(0);
    whole->insertWidget(0, this);
    follow();
}

bool ColumnBar::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) follow();
    return QWidget::eventFilter(watched, event);
}

// A layout mirrors what stands in it, not its margins.
void ColumnBar::follow() {
    const int left = m_column->mapTo(parentWidget(), QPoint()).x();
    const int right = parentWidget()->width() - left - m_column->width();
    const bool mirrored = isRightToLeft();
    m_row->setContentsMargins(mirrored ? int(space::l) : left, 0, mirrored ? right : int(space::l),
                              0);
}

} // namespace lectern::ui
