// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_command.h"

#include "app/command_end.h"
#include "app/console.h"
#include "core/base/log.h"

namespace lectern::app {

Exit runCommand(const Command &command, const Context &context,
                const std::function<base::Result<Exit>(const base::Error &)> &instead) {
    base::Result<Exit> exit = command.run(context);
    if (!exit && instead) exit = instead(exit.error());
    if (context.end && context.end->isUnheard()) return Exit::CouldNot;
    (void)context.console.flush();
    if (const auto taken = context.console.taken(); exit && !taken)
        exit = base::fail(taken.error());
    if (exit) return *exit;
    context.console.complain(exit.error().message);
    qCWarning(base::log).noquote() << exit.error().detail;
    return Exit::CouldNot;
}

} // namespace lectern::app
