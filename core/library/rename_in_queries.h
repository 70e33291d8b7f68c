// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/rule.h"
#include "core/store/transaction.h"

#include <functional>

namespace lectern::library {

// What a tag or a reading list that has another name is called in the text of a query, and by the
// rules that put papers there.
struct Renaming {
    std::function<QString(const QString &query)> inQuery;
    model::RuleAction::Does does = model::RuleAction::Does::Tag;
    // None: it is another's name.
    std::function<std::optional<QString>(const QString &name)> inAction;
};
[[nodiscard]] Renaming renamingOfTag(const QString &from, const QString &to);
[[nodiscard]] Renaming renamingOfList(const QString &from, const QString &to);

// Saved filters and rules follow. Errors: Invalid (a query would be longer than it can be).
base::Status renameInQueries(store::Transaction &transaction, const Renaming &renaming);

} // namespace lectern::library
