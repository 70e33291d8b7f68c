// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/scored.h"

#include "core/query/match.h"

#include <algorithm>

namespace lectern::query {

namespace {

constexpr qsizetype mostScored = 64;

// Whether a prefix stands in it that is soonest looked for in the papers.
bool isCommonPrefix(const Node &node, const CompletePrefix &complete) {
    if (!complete) return false;
    bool common = false;
    (void)matchOf(node, [&](const QByteArray &prefix) {
        const PrefixWay way = complete(prefix);
        common = common || way.kind == PrefixWay::Kind::Papers;
        return way;
    });
    return common;
}

void addScored(const Node &node, const CompletePrefix &complete, QStringList &matches) {
    if (node.kind == Node::Kind::Not || matches.size() == mostScored) return;
    for (const Node &child : node.children)
        addScored(child, complete, matches);
    if (node.kind != Node::Kind::Leaf || isCommonPrefix(node, complete)) return;
    const auto match = matchOf(node, complete);
    if (match && !matches.contains(*match)) matches += *match;
}

// `"chain" + "of" OR "x"`: phrases of two tokens and of one. A quotation mark within is doubled.
QList<QList<QByteArray>> phrasesIn(const QString &match) {
    QList<QList<QByteArray>> phrases;
    bool joined = false;
    for (qsizetype at = 0; at < match.size(); ++at) {
        if (match[at] != u'"') {
            joined = match[at] == u'+' || (joined && match[at] == u' ');
            continue;
        }
        QString token;
        for (++at; at < match.size(); ++at) {
            if (match[at] == u'"' && !match.mid(at + 1).startsWith(u'"')) break;
            if (match[at] == u'"') ++at;
            token += match[at];
        }
        if (!joined) phrases.append(QList<QByteArray>());
        phrases.last().append(token.toUtf8());
        joined = false;
    }
    return phrases;
}

} // namespace

std::optional<Scored> scoredBy(const Node &root, const CompletePrefix &complete) {
    QStringList matches;
    addScored(root, {}, matches);
    if (matches.isEmpty()) return std::nullopt;
    if (complete) {
        matches.clear();
        addScored(root, complete, matches);
        if (matches.isEmpty()) return Scored();
    }
    const QString match = inBrackets(matches, QStringLiteral(" OR "));
    return Scored{match, phrasesIn(match)};
}

QString matchAmong(const Scored &words, const QString &found) {
    const QList<QList<QByteArray>> phrases = phrasesIn(found);
    const bool same =
        found.count(u'{') == words.match.count(u'{') &&
        phrases.first(std::min(phrases.size(), words.phrases.size())) == words.phrases;
    return same ? found : QStringLiteral("(%1) AND (%2)").arg(words.match, found);
}

Node inTitles(const Node &root) {
    Node node = root;
    if (const auto *text = std::get_if<Text>(&root.leaf); text && root.kind == Node::Kind::Leaf)
        node.leaf = PaperClause(InColumn{InColumn::Column::Title, text->text, text->prefix});
    for (Node &child : node.children)
        child = inTitles(child);
    return node;
}

} // namespace lectern::query
