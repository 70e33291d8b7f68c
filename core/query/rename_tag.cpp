// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rename_tag.h"

#include "core/base/fold.h"

namespace lectern::query {

namespace {

// True when something was renamed.
bool renameIn(Node &node, const QString &from, const QString &to) {
    bool renamed = false;
    if (auto *tag = std::get_if<HasTag>(&node.leaf)) {
        if (const auto name = renamedTag(tag->name, from, to)) {
            tag->name = *name;
            renamed = true;
        }
    }
    for (Node &child : node.children)
        renamed = renameIn(child, from, to) || renamed;
    return renamed;
}

QString tidied(const QString &name) {
    QStringList segments;
    for (const QString &segment : name.split(u'/'))
        if (const QString simplified = segment.simplified(); !simplified.isEmpty())
            segments += simplified;
    return segments.join(u'/');
}

} // namespace

std::optional<QString> renamedTag(const QString &name, const QString &from, const QString &to) {
    const QString folded = base::foldName(name);
    const QString start = base::foldName(from);
    if (folded == start) return to;
    if (!folded.startsWith(start + u'/')) return std::nullopt;
    // As many segments go as `from` has: folding may change lengths, never the slashes.
    return to + u'/' + tidied(name).section(u'/', int(start.count(u'/')) + 1);
}

QString withTagRenamed(const QString &text, const QString &from, const QString &to) {
    Query query = parse(text);
    return renameIn(query.root, from, to) ? print(query) : text;
}

} // namespace lectern::query
