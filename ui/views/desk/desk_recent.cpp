// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk does with what was opened and imported lately.
#include "ui/commands/command_table.h"
#include "ui/dialogs/import_flow.h"
#include "ui/dialogs/recent_flow.h"
#include "ui/views/desk/desk.h"

#include <QMenu>

namespace lectern::ui {

void Desk::connectRecent() {
    connect(m_imports, &ImportFlow::importedFiles, m_recent, &RecentFlow::rememberFiles);
    connect(m_recent, &RecentFlow::changed, &m_commands, &CommandTable::refresh);
    connect(m_recent, &RecentFlow::failed, this, &Desk::sayProblem);
    connect(m_recent, &RecentFlow::libraryChosen, this, &Desk::libraryAsked);
    connect(m_recent, &RecentFlow::fileChosen, this,
            [this](const QString &path) { m_imports->importFiles({path}); });
}

void Desk::askRecent() {
    QMenu *menu = m_recent->newMenu(this);
    menu->popup(mapToGlobal(sheetCorner()));
    menu->setActiveAction(menu->actions().value(0));
}

} // namespace lectern::ui
