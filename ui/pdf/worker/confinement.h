// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lectern::pdf {

// For good, at the start: this process dies with the one that started it, takes at most so much
// memory, leaves no core, writes no file, opens no socket and starts no program.
void confine();
// Before each request: so many seconds of the processor from now on, then the kernel ends it.
void allowSeconds(int seconds);

} // namespace lectern::pdf
