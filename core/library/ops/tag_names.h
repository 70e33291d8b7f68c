// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/reader_state.h"
#include "core/store/transaction.h"

#include <QString>

#include <optional>

namespace lectern::library {

// "rl / offline" is "rl/offline"; every segment holds something to read. Errors: Invalid.
base::Result<QString> tidyTagName(const QString &name);

// The living tag of a tidy name, or a new one, in the given colour, that of the tag above it, or
// the next of the palette.
base::Result<model::TagId> findOrMakeTag(store::Transaction &transaction, const QString &tidyName,
                                         std::optional<int> colour = {});

// The same for one that is made like this: with its colour and its digit, if that is free.
base::Result<model::TagId> findOrMakeTagLike(store::Transaction &transaction,
                                             const model::Tag &looks);

// Errors: NotFound.
[[nodiscard]] base::Error noSuchTag(const QString &name);

} // namespace lectern::library
