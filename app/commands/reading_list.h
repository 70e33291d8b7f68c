// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace lectern::app {

// What `lectern reading-list` does: the word that stands first, and what stands behind it.
struct ListVerb {
    const char *name;
    const char *usage;
    int fewest; // words behind it
    int most;   // -1: any number
    QStringList options;
    base::Result<Exit> (*run)(const Context &context, const QStringList &words);
};

// Lists themselves; what stands on one; what to see of them. Each in a file of its own.
[[nodiscard]] QList<ListVerb> listEditVerbs();
[[nodiscard]] QList<ListVerb> listFillVerbs();
[[nodiscard]] QList<ListVerb> listShowVerbs();

} // namespace lectern::app
