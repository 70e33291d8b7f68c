// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/highlight.h"

#include <optional>

namespace lectern::library {

// How highlights stand on a text and are found on another. Pure functions; all positions are code
// points.

constexpr qint64 passageContext = 32; // that is kept on each side of a quote
constexpr qint64 longestQuote = 8000;

// Of the passage from `start` to `end` without the blanks around it; its quote is empty when the
// text has nothing there.
[[nodiscard]] model::Selectors selectorsAt(const QString &text, qint64 start, qint64 end);

// Each place at which the quote stands, to the letter.
[[nodiscard]] QList<qint64> placesOf(const QString &quote, const QString &text);

// Where a passage of the text `from` stands on the text `to`. What lies before or behind all that
// differs stays where it is. Else it is the place where half the likeness of the quote and a
// quarter each of that of prefix and suffix (Levenshtein ratios) make 0.85 or more, and 0.10 more
// than at any other place. Else it is the quote to the letter, at its only place in both texts,
// where only one of the sentences beside it went, and nothing like it stands elsewhere. Nothing:
// there is none, or there are several, or `from` has several, so that the one that is left may be
// another, or the texts are too long to tell in a moment. `from` may be unknown.
[[nodiscard]] std::optional<model::Selectors>
foundAgain(const model::Selectors &passage, const std::optional<QString> &from, const QString &to);

} // namespace lectern::library
