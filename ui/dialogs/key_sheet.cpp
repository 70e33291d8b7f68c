// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_sheet.h"

#include "ui/commands/command_table.h"
#include "ui/views/key_cap.h"
#include "ui/views/themed_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace lectern::ui {

namespace {

constexpr int keyRowHeight = 28;
constexpr int keyColumnGap = 48;
constexpr int keyColumns = 3;
constexpr int groupsInColumn = 2;

} // namespace

KeySheet::KeySheet(const CommandTable &commands, const ThemeSource &frameTheme, QWidget *parent)
    : DialogFrame(tr("Keys"), tr("Letters do nothing while you type in a field."), frameTheme,
                  parent) {
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::xl, space::l, space::xl, space::l);
    row->setSpacing(keyColumnGap);
    const QList<CommandGroup> groups = commandGroups();
    for (int i = 0; i < keyColumns; ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        for (const CommandGroup group : groups.mid(i * groupsInColumn, groupsInColumn))
            addGroup(column, group, commands.commands());
        column->addStretch();
        row->addLayout(column, 1);
    }
    body()->addLayout(row);
    QPushButton *close = addButton(tr("Close"), Weight::Default);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void KeySheet::addGroup(QVBoxLayout *column, CommandGroup group, const QList<Command> &commands) {
    auto *heading = new ThemedLabel(Type::Heading, Role::Muted, theme(), this);
    heading->setText(titleOf(group));
    heading->setFixedHeight(keyRowHeight + space::s);
    column->addWidget(heading);
    for (const Command &command : commands) {
        if (command.group != group || command.keys.isEmpty()) continue;
        auto *name = new ThemedLabel(Type::Interface, Role::Ink, theme(), this);
        name->setText(command.text);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        row->addStrut(keyRowHeight);
        row->addWidget(name);
        row->addStretch();
        for (const QKeySequence &keys : command.keys)
            row->addWidget(new KeyCaps(keys.toString(QKeySequence::NativeText), theme(), this));
        column->addLayout(row);
    }
}

} // namespace lectern::ui
