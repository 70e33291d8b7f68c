// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/highlight.h"
#include "core/store/highlights.h"

#include <optional>

namespace lectern::library {

constexpr qsizetype longestComment = 64 << 10; // UTF-16 units
constexpr qsizetype mostHighlights = 500;      // of one paper

// Where a quote stands on what a paper shows.
struct HighlightPlace {
    model::TextField target = model::TextField::Abstract;
    QByteArray textHash;
    model::Selectors selectors;
};

// Without a target in the abstract, else in the title; without a start there must be one place.
// Errors: Invalid (blank or too long), Declined (nowhere, several places, or not at `start`).
base::Result<HighlightPlace> placeOf(store::Connection &connection, model::PaperId paper,
                                     const QString &quote, std::optional<model::TextField> target,
                                     std::optional<qint64> start);

// Errors: NotFound.
base::Result<store::HighlightRow> theHighlight(store::Connection &connection, const QUuid &uuid);
// Errors: Invalid.
base::Status checkComment(const QString &comment);

} // namespace lectern::library
