// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/panes.h"

#include "ui/render/theme_source.h"
#include "ui/settings/memory_keys.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/page_bar.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int widthForAll = 900;
constexpr int widthForTwo = 720;
constexpr int usualSidebar = 219; // and a line
constexpr int usualList = 399;
constexpr int wayBarTall = 48;
constexpr int leastSidebar = 180;
constexpr int leastList = 280;
constexpr int leastReader = 320;
constexpr int edgeRestMs = 500;

QSplitter *newSplitter(QWidget *left, QWidget *right) {
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    return splitter;
}

void setLeft(QSplitter *splitter, int left) {
    const QSignalBlocker quiet(splitter);
    splitter->setSizes({left, qMax(1, splitter->width() - left - splitter->handleWidth())});
}

} // namespace

ShownPanes shownPanes(int width, Front front, bool wideList) {
    const bool oneOnly = width < widthForTwo;
    ShownPanes shown;
    shown.reader = front == Front::Reader || (!oneOnly && !wideList);
    shown.list = front == Front::Usual || (front == Front::Sidebar && !oneOnly);
    shown.sidebar = front == Front::Sidebar || width >= widthForAll;
    return shown;
}

Panes::Panes(QWidget *sidebar, QWidget *list, QWidget *reader, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_sidebarWidth(settings.value(memory::sidebarWidth, usualSidebar).toInt())
    , m_listWidth(settings.value(memory::listWidth, usualList).toInt())
    , m_sidebar(sidebar)
    , m_list(list)
    , m_reader(reader)
    , m_inner(newSplitter(list, reader))
    , m_stack(new QStackedWidget)
    , m_right(new QWidget)
    , m_rightColumn(new QVBoxLayout(m_right)) {
    sidebar->setMinimumWidth(leastSidebar);
    list->setMinimumWidth(leastList);
    reader->setMinimumWidth(leastReader);
    m_stack->addWidget(m_inner);
    setGround(m_right, Role::Page);
    m_rightColumn->setContentsMargins({});
    m_rightColumn->setSpacing(0);
    m_rightColumn->addWidget(m_stack, 1);
    m_outer = newSplitter(sidebar, m_right);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_outer);
    connect(m_outer, &QSplitter::splitterMoved, this, &Panes::follow);
    connect(m_inner, &QSplitter::splitterMoved, this, &Panes::follow);
    m_dragged.setSingleShot(true);
    m_dragged.setInterval(edgeRestMs);
    connect(&m_dragged, &QTimer::timeout, this, &Panes::remember);
}

Panes::~Panes() {
    if (m_dragged.isActive()) remember();
}

void Panes::addPage(QWidget *page) {
    m_stack->addWidget(page);
}

void Panes::showPage(QWidget *page) {
    m_stack->setCurrentWidget(page ? page : m_inner);
    arrange();
}

void Panes::setWayToSidebar(QAction *way) {
    m_way = way;
    m_wayBar = new QWidget;
    setGround(m_wayBar, Role::Page);
    m_wayBar->setFixedHeight(wayBarTall);
    auto *row = new QHBoxLayout(m_wayBar);
    row->setContentsMargins(space::s, 0, space::s, 0);
    row->addWidget(newIconButton(way, 16, m_wayBar));
    row->addStretch();
    m_rightColumn->insertWidget(0, m_wayBar);
    arrange();
}

void Panes::setPageFoot(QWidget *widget) {
    m_rightColumn->addWidget(widget);
}

QWidget *Panes::page() const {
    return m_stack->currentWidget() == m_inner ? nullptr : m_stack->currentWidget();
}

void Panes::setFront(Front front) {
    m_front = front;
    arrange();
}

void Panes::setWideList(bool wide) {
    if (wide == m_wideList) return;
    m_wideList = wide;
    arrange();
}

void Panes::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    if (shownPanes(event->oldSize().width(), m_front, m_wideList) != shown() ||
        !event->oldSize().isValid())
        arrange();
}

void Panes::arrange() {
    const ShownPanes now = shown();
    m_sidebar->setVisible(now.sidebar);
    m_list->setVisible(now.list);
    m_reader->setVisible(now.reader);
    m_right->setVisible(now.list || now.reader);
    if (m_way) showWay(page() && !now.sidebar);
    if (now.sidebar && m_right->isVisibleTo(this)) setLeft(m_outer, m_sidebarWidth);
    if (now.list && now.reader) setLeft(m_inner, m_listWidth);
    Q_EMIT arranged();
}

void Panes::follow() {
    const ShownPanes now = shown();
    if (now.sidebar) m_sidebarWidth = m_sidebar->width();
    if (now.list && now.reader) m_listWidth = m_list->width();
    m_dragged.start();
}

void Panes::showWay(bool needed) {
    auto *bar = page() ? page()->findChild<PageBar *>() : nullptr;
    if (bar) bar->setWayToSidebar(needed ? m_way : nullptr);
    m_wayBar->setVisible(needed && !bar);
}

void Panes::remember() {
    m_settings.setValue(memory::sidebarWidth, m_sidebarWidth);
    m_settings.setValue(memory::listWidth, m_listWidth);
}

} // namespace lectern::ui
