// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rename_list.h"

#include "core/base/fold.h"

namespace lectern::query {

namespace {

// True when something was renamed; `folded` is the old name.
bool renameListIn(Node &node, const QString &folded, const QString &to) {
    bool renamed = false;
    if (auto *list = std::get_if<OnList>(&node.leaf);
        list && base::foldName(list->name) == folded) {
        list->name = to;
        renamed = true;
    }
    for (Node &child : node.children)
        renamed = renameListIn(child, folded, to) || renamed;
    return renamed;
}

} // namespace

QString withListRenamed(const QString &text, const QString &from, const QString &to) {
    Query query = parse(text);
    return renameListIn(query.root, base::foldName(from), to) ? print(query) : text;
}

} // namespace lectern::query
