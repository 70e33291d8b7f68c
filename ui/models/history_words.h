// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/reports.h"
#include "ui/render/icons.h"

#include <QDate>
#include <QString>

// The history in the reader's language. What comes back may hold foreign text.
namespace lectern::ui {

[[nodiscard]] QString stepText(const library::Step &step);   // "Kept Tidepool", "Skipped 8 papers"
[[nodiscard]] QString stepFigure(const library::Step &step); // "8", "+12 words", "undone"
[[nodiscard]] Icon stepIcon(const library::Step &step);
[[nodiscard]] QString spokenStep(const library::Step &step); // with its time
[[nodiscard]] QString timeOf(const base::Instant &when);     // "09:31"
[[nodiscard]] QString historyDay(const QDate &day, const QDate &today);
[[nodiscard]] QString nameOfKind(library::StepKind kind); // "Imports"
// The kind that stands for all that are told apart in words only: AddToList for whatever is done
// with reading lists.
[[nodiscard]] library::StepKind groupOfKind(library::StepKind kind);

} // namespace lectern::ui
