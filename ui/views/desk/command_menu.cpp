// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/desk/command_menu.h"

#include "ui/commands/command_table.h"
#include "ui/render/mirrored.h"
#include "ui/render/theme_source.h"
#include "ui/views/parts/key_cap.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionMenuItem>

namespace lectern::ui {

namespace {

constexpr int capsInset = 16; // from the edge of the menu

} // namespace

CommandMenu::CommandMenu(const CommandTable &commands, const QStringList &ids,
                         const ThemeSource &theme, QWidget *parent)
    : QMenu(parent)
    , m_theme(theme) {
    for (const QString &id : ids) {
        if (id.isEmpty())
            addSeparator();
        else if (QAction *found = commands.action(id))
            addAction(found);
    }
}

// The room for the keys as text is kept, the text itself left out: caps take its place.
void CommandMenu::initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const {
    QMenu::initStyleOption(option, action);
    option->text = option->text.section(QLatin1Char('\t'), 0, 0);
}

void CommandMenu::paintEvent(QPaintEvent *event) {
    QMenu::paintEvent(event);
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    for (QAction *action : actions()) {
        if (action->shortcut().isEmpty()) continue;
        const QRect line = actionGeometry(action);
        const KeyCapRow keys = keyCapsOf(action->shortcut().toString(QKeySequence::NativeText));
        const QSize size = keyCapsSize(keys, m_theme.theme());
        paintKeyCaps(painter,
                     {line.right() + 1 - capsInset - size.width(),
                      line.top() + (line.height() - size.height()) / 2},
                     keys, m_theme.theme());
    }
}

} // namespace lectern::ui
