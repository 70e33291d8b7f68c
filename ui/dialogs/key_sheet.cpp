// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_sheet.h"

#include "ui/dialogs/key_row.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/command_button.h"
#include "ui/views/parts/focus_frame.h"
#include "ui/views/parts/key_cap.h"
#include "ui/views/parts/overlay_scroll_bar.h"
#include "ui/views/parts/spoken_role.h"
#include "ui/views/parts/themed_label.h"
#include "ui/views/search/search_field.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr int sheetWidth = 1040;
constexpr int sheetColumnGap = 48;
constexpr int sheetMargin = 24;
constexpr int sheetTop = 16;
constexpr int sheetHeading = 28;
constexpr int groupGap = 16;
constexpr int finderWidth = 200;
constexpr int edgeOfWindow = 48; // the sheet is that much smaller at least

constexpr int widthForColumns = 900;

// Groups from top to bottom, in three columns of about one height, or in one.
QList<QList<CommandGroup>> sheetColumns(int width) {
    if (width < widthForColumns) return {commandGroups()};
    return {{CommandGroup::Move, CommandGroup::Annotate},
            {CommandGroup::Select, CommandGroup::Decide, CommandGroup::Find},
            {CommandGroup::Open, CommandGroup::Papers, CommandGroup::Window}};
}

QSize sheetRoom(const QWidget *window) {
    return window->size() - QSize(edgeOfWindow, edgeOfWindow);
}

QString sheetSubtitle(const QWidget *window) {
    if (sheetRoom(window).width() < widthForColumns) return {};
    return KeySheet::tr("The same in the list and in the reader. Every key can be changed.");
}

} // namespace

KeySheet::KeySheet(const QList<KeyLine> &lines, const ThemeSource &frameTheme, QWidget *parent)
    : DialogFrame(tr("Keys"), sheetSubtitle(parent), frameTheme, parent) {
    addFinder();
    addColumns(lines);
    setFootWords(tr("Letters rest while a text field has the focus."));
    makeFootSlim();
    addWayToChange();
}

void KeySheet::addFinder() {
    auto *finder = new SearchField(theme(), this);
    finder->setPlaceholderText(tr("Find a key"));
    finder->setAccessibleName(tr("Find a key"));
    finder->setFixedWidth(finderWidth);
    connect(finder, &QLineEdit::textChanged, this, &KeySheet::narrow);
    connect(finder, &SearchField::left, this,
            [this, finder] { finder->text().isEmpty() ? reject() : finder->clear(); });
    addToHead(finder);
    finder->setFocus();
}

void KeySheet::addColumns(const QList<KeyLine> &lines) {
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(sheetMargin, sheetTop, sheetMargin, sheetTop);
    columns->setSpacing(sheetColumnGap);
    for (const QList<CommandGroup> &groups : sheetColumns(sheetRoom(parentWidget()).width())) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        for (const CommandGroup group : groups)
            addGroup(column, group, lines);
        column->addStretch();
        columns->addLayout(column, 1);
    }
    auto *scroll = new QScrollArea(this);
    setSpokenRole(scroll, QAccessible::Grouping);
    scroll->setAccessibleName(tr("Keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    new OverlayScrollBar(*scroll);
    new FocusFrame(*scroll, FocusFrame::Look::Frame, theme());
    body()->addWidget(scroll);
    const QSize most = sheetRoom(parentWidget());
    scroll->setFixedHeight(std::min(page->sizeHint().height(), std::max(200, most.height() - 100)));
    setFixedWidth(std::min(sheetWidth, most.width()));
}

void KeySheet::addGroup(QVBoxLayout *column, CommandGroup group, const QList<KeyLine> &lines) {
    auto *heading = new ThemedLabel(Type::InterfaceStrong, Role::Ink, theme(), this);
    heading->setText(titleOf(group));
    heading->setFixedHeight(sheetHeading);
    if (column->count() > 0) column->addSpacing(groupGap);
    column->addWidget(heading);
    Section section{heading, {}};
    for (const KeyLine &line : lines) {
        if (line.group != group) continue;
        section.rows.append(new KeyRow(line, theme(), this));
        column->addWidget(section.rows.constLast());
    }
    m_sections.append(section);
}

void KeySheet::addWayToChange() {
    auto *change = new QAction(tr("Change keys…"), this);
    connect(change, &QAction::triggered, this, [this] {
        accept();
        Q_EMIT changeAsked();
    });
    addToFoot(new CommandButton(change, std::nullopt, CommandButton::Look::Link, theme(), this));
}

void KeySheet::narrow(const QString &typed) {
    for (const Section &section : std::as_const(m_sections)) {
        bool any = false;
        for (KeyRow *row : section.rows) {
            row->setVisible(row->isMeantBy(typed));
            any = any || row->isMeantBy(typed);
        }
        section.heading->setVisible(any);
    }
}

} // namespace lectern::ui
