// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"
#include "ui/dialogs/dialog_frame.h"

class QVBoxLayout;

namespace lectern::ui {

class CommandTable;

// All keys, by what they are for, made from the table of commands.
class KeySheet final : public DialogFrame {
    Q_OBJECT

  public:
    KeySheet(const CommandTable &commands, const ThemeSource &theme, QWidget *parent);

  private:
    void addGroup(QVBoxLayout *column, CommandGroup group, const QList<Command> &commands);
};

} // namespace lectern::ui
