// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standard_streams.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace lectern::app {

void fillStandardStreams() {
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) != -1 || errno != EBADF) continue;
        // The lowest number that is free, which is this one: those before it are taken by now.
        (void)::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

} // namespace lectern::app
