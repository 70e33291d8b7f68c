// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/transaction.h"

namespace lectern::library {

using RowChanges = std::vector<store::RowChange>;

// What a step left, and what shall be there in its place.
struct Direction {
    std::optional<QByteArray> store::RowChange::*expected;
    std::optional<QByteArray> store::RowChange::*wanted;
};
constexpr Direction backwards{&store::RowChange::after, &store::RowChange::before};
constexpr Direction forwards{&store::RowChange::before, &store::RowChange::after};

// A step over 100,000 papers is one long run of changes that differ in their paper and images only;
// it is taken back as quickly as it was made.

// One past the last change of the run that begins at `first`; one change is a run as well.
[[nodiscard]] size_t endOfRun(const RowChanges &changes, size_t first);

// Brings the rows of a run from what is expected to what is wanted: of two or more, or of papers
// deleted and back.
// Errors: Declined when one is not as expected.
base::Status bringRun(store::Transaction &transaction, const RowChanges &changes, size_t first,
                      size_t end, Direction direction);

// Why an undo declines.
[[nodiscard]] base::Error changedSince();
[[nodiscard]] base::Error goneForGood(); // a paper that was purged
[[nodiscard]] std::optional<QJsonObject> imageOf(const std::optional<QByteArray> &bytes);

} // namespace lectern::library
