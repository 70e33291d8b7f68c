// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lectern::query {

// Whole numbers from `least` to `most`, both included; an end that is not there is open.
struct NumberRange {
    std::optional<qint64> least;
    std::optional<qint64> most;

    [[nodiscard]] bool isTurned() const { return least && most && *least > *most; } // "5..2"
    [[nodiscard]] bool holds(qint64 number) const {
        return number >= least.value_or(number) && number <= most.value_or(number);
    }
    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};
// ">2", "<=4", "2..5", "..5", "2..", "3", "=3"; nothing for what is no number, or too large a one.
[[nodiscard]] std::optional<NumberRange> readNumberRange(const QString &text);
[[nodiscard]] QString toText(const NumberRange &range); // "3", ">=3", "<=5", "2..5"

} // namespace lectern::query
