// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handover/handed_command.h"

#include "app/arguments.h"
#include "app/handover/guest_streams.h"
#include "app/run_command.h"
#include "core/base/in_english.h"

namespace lectern::app {

Exit runHandedCommand(const Request &request, library::Library &library, GuestStreams &streams,
                      base::StopToken stop) {
    const base::InEnglish english;
    Console console(streams.streams(request.toTerminal));
    const auto arguments = readArguments(request.words);
    if (!arguments || !arguments->command) {
        console.complain(arguments ? QStringLiteral("This is no command.")
                                   : arguments.error().message);
        return Exit::WrongUsage;
    }
    library::OpenOptions options;
    options.path = library.path();
    return runCommand(*arguments->command, {arguments->line, std::move(options), console,
                                            [&streams] { return streams.read(); }, &library,
                                            request.folder, std::move(stop)});
}

} // namespace lectern::app
