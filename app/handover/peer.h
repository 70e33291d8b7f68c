// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/socket.h>
#include <unistd.h>

namespace lectern::app {

// Whether a process of this user is at the other end of a local socket, whatever the permissions of
// its file say.
[[nodiscard]] inline bool isOwnPeer(int descriptor) {
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::geteuid();
}

} // namespace lectern::app
