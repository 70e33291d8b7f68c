// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lectern::app {

// Who starts a program may leave it without a standard input, output or error. The next file that
// is opened would be given the number, an export or a lock, and take what is meant for a terminal.
// To be called before anything is opened: puts there what can neither be read nor written, so that
// both fail as they do where nothing is.
void fillStandardStreams();

} // namespace lectern::app
