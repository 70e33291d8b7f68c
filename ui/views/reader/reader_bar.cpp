// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/reader/reader_bar.h"

#include "ui/commands/command_ids.h"
#include "ui/commands/command_table.h"
#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/desk/command_menu.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/themed_label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace lectern::ui {

namespace {

constexpr int readerBarHeight = 48;
// Below this the decisions show only their icons.
constexpr int widthForWords = 560;

} // namespace

ReaderBar::ReaderBar(const CommandTable &commands, const QStringList &menu,
                     const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_theme(theme)
    , m_words(new ThemedLabel(Type::Second, Role::Muted, theme, this)) {
    setFixedHeight(readerBarHeight);
    m_words->setElideMode(Qt::ElideRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 0, space::m, 0);
    row->setSpacing(space::xs);
    addNeighbours(row);
    row->addWidget(m_words, 1);
    addDecisions(row);
    addMenu(row, menu);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ReaderBar::addNeighbours(QHBoxLayout *row) {
    constexpr int arrow = 18;
    m_back = newIconButton(m_commands.action(command::backToList), arrow, this);
    m_back->hide();
    row->addWidget(m_back);
    for (const QString &id : {command::previousRow, command::nextRow})
        row->addWidget(newIconButton(m_commands.action(id), arrow, this));
    row->addSpacing(space::xs);
}

void ReaderBar::addDecisions(QHBoxLayout *row) {
    const std::pair<QString, Icon> decisions[] = {
        {command::keep, Icon::Star}, {command::later, Icon::Clock}, {command::skip, Icon::Minus}};
    for (const auto &[id, icon] : decisions) {
        auto *button =
            new CommandButton(m_commands.action(id), icon, CommandButton::Look::Bar, m_theme, this);
        m_decisions += button;
        row->addWidget(button);
    }
    row->addSpacing(17); // the separator stands in its middle
}

void ReaderBar::addMenu(QHBoxLayout *row, const QStringList &menu) {
    constexpr int small = 16;
    for (const QString &id : {command::addTag, command::addToList, command::highlight})
        row->addWidget(newIconButton(m_commands.action(id), small, this));
    auto *more = newMenuButton(Icon::Ellipsis, small, tr("More commands"), m_theme, this);
    more->setMenu(new CommandMenu(m_commands, menu, m_theme, more));
    row->addWidget(more);
}

void ReaderBar::setPosition(const QString &position) {
    m_position = position;
    showWords();
}

void ReaderBar::setTitle(const QString &title) {
    m_title = title;
    showWords();
    update();
}

void ReaderBar::setScrolled(bool scrolled) {
    if (std::exchange(m_scrolled, scrolled) != scrolled) update();
}

void ReaderBar::setAlone(bool alone) {
    m_back->setVisible(alone);
}

void ReaderBar::showWords() {
    const bool title = !m_title.isEmpty();
    m_words->setType(title ? Type::InterfaceMedium : Type::Second);
    m_words->setInk(title ? Role::Ink : Role::Muted);
    const QString &shown = title ? m_title : m_position;
    m_words->setText(title || hasRoomFor(m_position) ? shown : QString());
}

// A part of a figure would be another figure.
bool ReaderBar::hasRoomFor(const QString &figures) const {
    const int room = width() - layout()->minimumSize().width();
    return m_words->fontMetrics().horizontalAdvance(figures) <= room;
}

void ReaderBar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    for (CommandButton *button : std::as_const(m_decisions))
        button->setNarrow(width() < widthForWords);
    showWords();
}

void ReaderBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    const QColor line = m_theme.theme().colour(Role::Line);
    if (m_scrolled) painter.fillRect(0, height() - 1, width(), 1, line);
    const QRect last = mirroredPlace(m_decisions.constLast()->geometry(), rect());
    const int x = last.right() + space::m;
    painter.fillRect(x, (height() - 16) / 2, 1, 16, line);
}

} // namespace lectern::ui
