// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/command.h"
#include "ui/commands/keymap.h"

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace lectern::ui {

// The one table of commands. Shortcuts, buttons, menus, the palette and the sheet of keys are made
// from it. Keys without Ctrl or Alt are dead while a text field has the focus: Qt offers every key
// to the focused widget first (QEvent::ShortcutOverride), and editable ones claim what types text.
class CommandTable final : public QObject {
    Q_OBJECT

  public:
    // The keys work while `window` is active. `chosen`: what the reader changed before.
    CommandTable(QWidget *window, const ThemeSource &theme,
                 const QHash<QString, Keymap::Keys> &chosen = {});

    // Whether they can run is asked at the next refresh(): what they act on may not exist yet.
    void add(const QList<Command> &commands);
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    // Null when there is no such command.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] QString textOf(const QString &id) const;
    // The first key of a command as the reader's keyboard names it, or empty.
    [[nodiscard]] QString keyText(const QString &id) const;

    // Asks every command whether it can run now.
    void refresh();

    // ---- the reader's own keys; each change holds at once ----
    [[nodiscard]] const Keymap &keymap() const { return m_keymap; }
    // Takes `keys` from the commands they get in the way of.
    void chooseKeys(const QString &id, const Keymap::Keys &keys);
    void resetKeys(const QString &id);
    void resetAllKeys();

  Q_SIGNALS:
    void keysChanged();

  private:
    QAction *newAction(const Command &command);
    void takeFromOthers(const QString &id);
    void dressAll();
    void dress(const Command &command);

    QWidget *m_window;
    const ThemeSource &m_theme;
    Keymap m_keymap;
    QList<Command> m_commands;
    QHash<QString, QAction *> m_actions;
};

} // namespace lectern::ui
