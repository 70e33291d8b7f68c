// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/parts/page_bar.h"

#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>

namespace lectern::ui {

namespace {

constexpr int pageBarTall = 47; // and a line

} // namespace

PageBar::PageBar(const QString &title, int left, int right, const ThemeSource &theme,
                 QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_beginning(new QHBoxLayout)
    , m_left(left)
    , m_right(right) {
    setFixedHeight(pageBarTall);
    auto *name = new ThemedLabel(Type::BarTitle, Role::Ink, theme, this);
    name->setText(title);
    m_beginning->setSpacing(space::s);
    m_beginning->addWidget(name);
    m_row->setSpacing(space::s);
    m_row->addLayout(m_beginning);
    begin(m_left);
}

void PageBar::setWayToSidebar(QAction *way) {
    if (way && !m_way) {
        m_way = newIconButton(way, 16, this);
        m_beginning->insertWidget(0, m_way);
    }
    if (m_way) m_way->setVisible(way != nullptr);
    begin(way ? int(space::s) : m_left); // as beside the search field of the list
}

// A layout mirrors what stands in it, not its margins. In height it is in the middle of the bar and
// its line.
void PageBar::begin(int left) {
    const bool mirrored = isRightToLeft();
    m_row->setContentsMargins(mirrored ? m_right : left, 1, mirrored ? left : m_right, 0);
}

} // namespace lectern::ui
