// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/beginning.h"

#include "ui/commands/command_ids.h"
#include "ui/views/desk/main_window.h"

#include <QAction>

#include <utility>

namespace lectern::app {

namespace {

struct Beginning {
    QString name;
    QString command;
};

const QList<Beginning> &all() {
    namespace command = ui::command;
    static const QList<Beginning> list = {{QStringLiteral("import"), command::importFiles},
                                          {QStringLiteral("undecided"), command::goUndecided},
                                          {QStringLiteral("later"), command::goLater},
                                          {QStringLiteral("kept"), command::goKept}};
    return list;
}

} // namespace

QStringList beginnings() {
    QStringList names;
    for (const Beginning &beginning : all())
        names.append(beginning.name);
    return names;
}

void begin(ui::MainWindow &window, const QString &where) {
    for (const Beginning &beginning : all())
        if (beginning.name == where) window.commands().action(beginning.command)->trigger();
}

} // namespace lectern::app
