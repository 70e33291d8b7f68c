// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/lexer.h"
#include "core/query/query.h"

#include <algorithm>

namespace lectern::query {

namespace {

// `/` and `title:/`: something further on may end a regular expression that begins so. By hand, for
// no regular expression of Qt matches a text with half a surrogate pair in it.
bool mayBeginRegex(const QString &text) {
    const qsizetype colon = text.indexOf(u':');
    const bool named = std::all_of(text.cbegin(), text.cbegin() + std::max<qsizetype>(colon, 0),
                                   [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    return text.startsWith(u'/') ||
           (named && colon > 0 && QStringView(text).mid(colon + 1).startsWith(u'/'));
}

// Bare where that means the same by itself, else in quotation marks.
QString bareOrQuoted(const QString &before, const QString &text, const QString &behind,
                     const Node::Leaf &leaf) {
    const QString bare = before + text + behind;
    const Query read = parse(bare);
    const bool same = !mayBeginRegex(text) && read.hints.isEmpty() &&
                      read.root == Node{Node::Kind::Leaf, leaf, {}};
    return same ? bare : before + quoted(text) + behind;
}

struct LeafPrinter {
    const Node::Leaf &leaf;

    QString operator()(const Everything &) const { return QStringLiteral("*"); }
    QString operator()(const Text &text) const {
        return bareOrQuoted({}, text.text, QLatin1String(text.prefix ? "*" : ""), leaf);
    }
    QString operator()(const IsDecision &is) const {
        return QStringLiteral("is:") + model::toText(is.state);
    }
    QString operator()(const IsProgress &is) const {
        return QStringLiteral("is:") + model::toText(is.progress);
    }
    QString operator()(const IsDuplicate &) const { return QStringLiteral("is:duplicate"); }
    QString operator()(const HasTag &tag) const {
        return bareOrQuoted(QLatin1String(tag.exact ? "tag:=" : "tag:"), tag.name, {}, leaf);
    }
    QString operator()(const OnList &list) const {
        return bareOrQuoted(QStringLiteral("list:"), list.name, {}, leaf);
    }
    QString operator()(const InFilter &filter) const {
        return bareOrQuoted(QStringLiteral("filter:"), filter.name, {}, leaf);
    }
    QString operator()(const Like &like) const {
        return bareOrQuoted(QStringLiteral("like:"), like.paper, {}, leaf);
    }
    QString operator()(const OnAnyList &) const { return QStringLiteral("has:list"); }
    QString operator()(const HasHighlight &) const { return QStringLiteral("has:hl"); }
    QString operator()(const IsOrphan &) const { return QStringLiteral("is:orphan"); }
    QString operator()(const HasMeaning &has) const {
        return QStringLiteral("color:") + model::toText(has.meaning);
    }
    QString operator()(const InHighlight &in) const {
        return bareOrQuoted(QLatin1String(in.onlyComment ? "comment:" : "hl:"), in.text,
                            QLatin1String(in.prefix ? "*" : ""), leaf);
    }
    QString operator()(const PaperClause &clause) const { return print(clause); }
};

// Brackets around what would fall apart inside of `outer`.
QString printInside(const Node &node, Node::Kind outer) {
    const bool group = node.kind == Node::Kind::Or || node.kind == Node::Kind::And;
    const bool binds = node.kind == Node::Kind::And && outer == Node::Kind::Or;
    return group && !binds ? u'(' + print(node) + u')' : print(node);
}

template <typename Named>
QStringList namesIn(const Node &root) {
    QStringList names;
    if (const auto *named = std::get_if<Named>(&root.leaf)) names += named->name;
    for (const Node &child : root.children)
        names += namesIn<Named>(child);
    return names;
}

} // namespace

QString print(const Node &root) {
    if (root.kind == Node::Kind::Leaf) return std::visit(LeafPrinter{root.leaf}, root.leaf);
    QStringList terms;
    for (const Node &child : root.children)
        terms += printInside(child, root.kind);
    if (root.kind == Node::Kind::Not) return u'-' + terms.join(u' ');
    return terms.join(root.kind == Node::Kind::Or ? QStringLiteral(" OR ") : QStringLiteral(" "));
}

QString print(const Query &query) {
    QStringList parts;
    if (!query.empty) parts.append(print(query.root));
    if (const QString sort = toText(query.sort); !sort.isEmpty())
        parts.append(QStringLiteral("sort:") + sort);
    if (query.limit) parts.append(QStringLiteral("limit:%1").arg(*query.limit));
    return parts.join(u' ');
}

QStringList tagsIn(const Node &root) {
    return namesIn<HasTag>(root);
}

QStringList listsIn(const Node &root) {
    return namesIn<OnList>(root);
}

} // namespace lectern::query
