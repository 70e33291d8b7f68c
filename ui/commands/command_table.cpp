// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_table.h"

#include "ui/render/plain_text.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace lectern::ui {

namespace {

QString tipOf(const Command &command) {
    if (command.keys.isEmpty()) return command.text;
    const QString key = command.keys.constFirst().toString(QKeySequence::NativeText);
    return CommandTable::tr("%1 (%2)").arg(command.text, key);
}

} // namespace

CommandTable::CommandTable(QWidget *window, const ThemeSource &theme)
    : QObject(window)
    , m_window(window)
    , m_theme(theme) {}

void CommandTable::add(const QList<Command> &commands) {
    for (const Command &command : commands) {
        Q_ASSERT(!m_actions.contains(command.id));
        m_commands.append(command);
        m_actions.insert(command.id, newAction(command));
    }
}

QAction *CommandTable::newAction(const Command &command) {
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id);
    if (command.icon) action->setIcon(themedIcon(*command.icon, m_theme));
    action->setShortcuts(command.keys);
    setPlainToolTip(action, tipOf(command));
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(command.repeats);
    connect(action, &QAction::triggered, this, command.run);
    m_window->addAction(action);
    return action;
}

QAction *CommandTable::action(const QString &id) const {
    return m_actions.value(id);
}

QString CommandTable::keyText(const QString &id) const {
    const QAction *found = action(id);
    return found ? found->shortcut().toString(QKeySequence::NativeText) : QString();
}

QMenu *CommandTable::newMenu(const QStringList &ids, QWidget *parent) const {
    auto *menu = new QMenu(parent);
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (QAction *found = action(id))
            menu->addAction(found);
    }
    return menu;
}

void CommandTable::refresh() {
    for (const Command &command : std::as_const(m_commands))
        m_actions.value(command.id)->setEnabled(!command.when || command.when());
}

} // namespace lectern::ui
