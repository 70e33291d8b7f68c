// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_command.h"

#include "app/console.h"
#include "core/base/log.h"

namespace lectern::app {

Exit runCommand(const Command &command, const Context &context,
                const std::function<base::Result<Exit>(const base::Error &)> &instead) {
    base::Result<Exit> exit = command.run(context);
    if (!exit && instead) exit = instead(exit.error());
    if (!exit) {
        context.console.complain(exit.error().message);
        qCWarning(base::log).noquote() << exit.error().detail;
    }
    if (!context.console.flush()) {
        context.console.complain(QStringLiteral("Standard output did not take everything."));
        return Exit::CouldNot;
    }
    return exit.value_or(Exit::CouldNot);
}

} // namespace lectern::app
