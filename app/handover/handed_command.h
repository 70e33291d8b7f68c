// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "app/handover/request.h"

namespace lectern::app {

class GuestStreams;

// Runs the command of a request against the window's library, as that start would have. In a thread
// of its own: it waits.
[[nodiscard]] Exit runHandedCommand(const Request &request, library::Library &library,
                                    GuestStreams &streams, base::StopToken stop);

} // namespace lectern::app
