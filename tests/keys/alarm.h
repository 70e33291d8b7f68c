// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace lectern::keys {

// What a reader did last, for whoever has to find out why it failed. It is told at a crash and
// where an act takes longer than half a minute, both of which end the program.

// Of another reader from now on; the first call listens for crashes.
void beginReader(quint32 seed);
// Before it is done.
void noteAct(const QString &act);
// The acts are over: what follows may take its time.
void restAlarm();

// The seed and the last twenty acts, a line each.
[[nodiscard]] std::string lastActs();

} // namespace lectern::keys
