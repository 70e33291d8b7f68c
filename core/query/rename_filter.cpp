// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rename_filter.h"

#include "core/base/fold.h"

namespace lectern::query {

namespace {

// True when something was renamed; `folded` is the old name.
bool renameFilterIn(Node &node, const QString &folded, const QString &to) {
    bool renamed = false;
    if (auto *filter = std::get_if<InFilter>(&node.leaf);
        filter && base::foldName(filter->name) == folded) {
        filter->name = to;
        renamed = true;
    }
    for (Node &child : node.children)
        renamed = renameFilterIn(child, folded, to) || renamed;
    return renamed;
}

} // namespace

QString withFilterRenamed(const QString &text, const QString &from, const QString &to) {
    Query query = parse(text);
    return renameFilterIn(query.root, base::foldName(from), to) ? print(query) : text;
}

} // namespace lectern::query
