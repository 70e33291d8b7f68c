// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/day.h"

#include <QString>
#include <QStringList>

#include <optional>

// What stands above the papers in a text capture of huggingface.co/papers: the page's own words,
// then the day on which it was opened, without a year. It is the day of no paper.
namespace lectern::digest {

[[nodiscard]] bool isHeadingLine(const QString &line);
// "Aug 20"; nothing where it is no day of the calendar.
[[nodiscard]] std::optional<model::Day> headingDay(const QString &line);
// Two of the page's three lasting phrases: enough to know it by.
[[nodiscard]] bool hasHeading(const QStringList &lines);

} // namespace lectern::digest
