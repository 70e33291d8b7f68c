// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/library/change_set.h"
#include "core/store/library_file.h"

#include <QUuid>

namespace lectern::library {

// What a slice of tidying came to.
struct TidiedAgain {
    bool more = false;    // there may be more texts to tidy
    bool changed = false; // texts are others now
    ChangeSet changes{};  // of highlights; who shows texts is told once, at the end
};

// Takes some texts that older rules have tidied through the rules of today, in one transaction: the
// next ones each time, over any number of starts. Search follows, and so do highlights, as a step
// of its own that Lectern made; titles are found under their new spelling too.
base::Result<TidiedAgain> tidyAgain(store::LibraryFile &file, const base::Clock &clock,
                                    const QUuid &session);

} // namespace lectern::library
