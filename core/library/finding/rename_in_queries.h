// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/rule.h"
#include "core/store/transaction.h"

#include <functional>

namespace lectern::library {

// What a tag, a reading list or a saved filter that has another name is called in the text of a
// query, and by the rules that put papers there.
struct Renaming {
    std::function<QString(const QString &query)> inQuery;
    std::optional<model::RuleAction::Does> does; // none: no rule puts papers there
    // None: it is another's name.
    std::function<std::optional<QString>(const QString &name)> inAction;
};
[[nodiscard]] Renaming renamingOfTag(const QString &from, const QString &to);
[[nodiscard]] Renaming renamingOfList(const QString &from, const QString &to);
[[nodiscard]] Renaming renamingOfFilter(const QString &from, const QString &to);

// Saved filters and rules follow. Errors: Invalid (a query would be longer than it can be).
base::Status renameInQueries(store::Transaction &transaction, const Renaming &renaming);

} // namespace lectern::library
