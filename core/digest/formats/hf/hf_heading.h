// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/day.h"

#include <QString>
#include <QStringList>

#include <optional>

// What stands above the papers in a text capture of huggingface.co/papers: the page's own words,
// then the day on which it was opened, "Aug 20", without a year. It is the day of no paper.
namespace lectern::digest {

struct HfHeading {
    bool whole = false;            // two of the page's three lasting phrases: it is that page
    std::optional<model::Day> day; // nothing where none is named, or none of the calendar
    qsizetype end = 0;             // how many lines it has; the papers begin behind it
    QList<qsizetype> strangers;    // lines of it that are neither the page's words nor the day
};

// The heading in the lines that stand before the first abstract.
[[nodiscard]] HfHeading headingIn(const QStringList &lines);

} // namespace lectern::digest
