// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/two_parts.h"

#include "ui/views/parts/rule.h"

#include <QBoxLayout>

namespace lectern::ui {

namespace {

constexpr int leastSecond = 380;
constexpr int leastTwoParts = 280;

} // namespace

TwoParts::TwoParts(QWidget *first, int firstWidth, QWidget *second, const ThemeSource &theme,
                   QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_line(new Rule(theme, this))
    , m_firstWidth(firstWidth)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    setMinimumSize(leastTwoParts, leastTwoParts);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(first);
    m_layout->addWidget(m_line);
    m_layout->addWidget(second, 1);
    arrange();
}

void TwoParts::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TwoParts::arrange() {
    const bool beside = width() >= m_firstWidth + leastSecond;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setStretch(0, beside ? 0 : 1);
    m_line->setMinimumHeight(beside ? 0 : 1);
    m_line->setMaximumSize(beside ? QSize(1, QWIDGETSIZE_MAX) : QSize(QWIDGETSIZE_MAX, 1));
    m_line->setMinimumWidth(beside ? 1 : 0);
    m_first->setMinimumWidth(beside ? m_firstWidth : 0);
    m_first->setMaximumWidth(beside ? m_firstWidth : QWIDGETSIZE_MAX);
}

} // namespace lectern::ui
