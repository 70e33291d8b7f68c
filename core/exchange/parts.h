// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

namespace lectern::exchange {

// What goes out with each paper besides what it is. JSON takes all of it, always, but for files.
struct Parts {
    bool abstract = true;
    bool highlights = true;
    bool comments = true; // of highlights, and on the list
    bool note = true;
    bool tags = true;
    bool links = true;
    bool sightings = false;     // where it was seen
    bool olderVersions = false; // titles and abstracts that were replaced
    bool files = false; // copies of what is attached, where the format has a place: takesFiles()

    friend bool operator==(const Parts &, const Parts &) = default;
};

// The paper without the parts that stay at home, so that no format needs to know of them.
void keepParts(model::Paper &paper, const Parts &parts);

} // namespace lectern::exchange
