// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_table.h"

#include "ui/render/plain_text.h"

#include <QAction>
#include <QWidget>

namespace lectern::ui {

namespace {

QString tipOf(const QString &text, const Keymap::Keys &keys) {
    if (keys.isEmpty()) return text;
    return CommandTable::tr("%1 (%2)").arg(text,
                                           keys.constFirst().toString(QKeySequence::NativeText));
}

} // namespace

CommandTable::CommandTable(QWidget *window, const ThemeSource &theme,
                           const QHash<QString, Keymap::Keys> &chosen)
    : QObject(window)
    , m_window(window)
    , m_theme(theme) {
    m_keymap.setChoices(chosen);
}

void CommandTable::add(const QList<Command> &commands) {
    for (const Command &command : commands) {
        Q_ASSERT(!m_actions.contains(command.id));
        m_keymap.addDefault(command.id, command.keys);
        m_commands.append(command);
        m_actions.insert(command.id, newAction(command));
        dress(command);
    }
}

QAction *CommandTable::newAction(const Command &command) {
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id);
    if (command.icon) action->setIcon(themedIcon(*command.icon, m_theme));
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(command.repeats);
    connect(action, &QAction::triggered, this, command.run);
    m_window->addAction(action);
    return action;
}

void CommandTable::dress(const Command &command) {
    const Keymap::Keys keys = m_keymap.keysOf(command.id);
    QAction *action = m_actions.value(command.id);
    action->setShortcuts(keys);
    setPlainToolTip(action, tipOf(command.text, keys));
}

QAction *CommandTable::action(const QString &id) const {
    return m_actions.value(id);
}

QString CommandTable::textOf(const QString &id) const {
    const QAction *found = action(id);
    return found ? found->text() : QString();
}

QString CommandTable::keyText(const QString &id) const {
    const QAction *found = action(id);
    return found ? found->shortcut().toString(QKeySequence::NativeText) : QString();
}

void CommandTable::refresh() {
    for (const Command &command : std::as_const(m_commands))
        m_actions.value(command.id)->setEnabled(!command.when || command.when());
}

void CommandTable::chooseKeys(const QString &id, const Keymap::Keys &keys) {
    m_keymap.choose(id, keys);
    takeFromOthers(id);
    dressAll();
}

void CommandTable::resetKeys(const QString &id) {
    m_keymap.reset(id);
    takeFromOthers(id);
    dressAll();
}

void CommandTable::resetAllKeys() {
    m_keymap.resetAll();
    dressAll();
}

void CommandTable::takeFromOthers(const QString &id) {
    for (const QKeySequence &keys : m_keymap.keysOf(id))
        for (const QString &other : m_keymap.conflicts(id, keys))
            m_keymap.yield(other, keys);
}

void CommandTable::dressAll() {
    for (const Command &command : std::as_const(m_commands))
        dress(command);
    Q_EMIT keysChanged();
}

} // namespace lectern::ui
