// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filters.h"

#include "core/base/fold.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::query {

namespace {

Node nothing() {
    Node node{Node::Kind::Not, {}, {}};
    node.children.push_back(Node{}); // Everything
    return node;
}

int leavesOf(const Node &node) {
    int leaves = node.children.empty() ? 1 : 0;
    for (const Node &child : node.children)
        leaves += leavesOf(child);
    return leaves;
}

class Expansion {
  public:
    Expansion(Query &query, const FilterNamed &filterNamed)
        : m_query(query)
        , m_filterNamed(filterNamed)
        , m_leaves(leavesOf(query.root)) {}

    void run() { expand(m_query.root); }

  private:
    void expand(Node &node) {
        if (const auto *filter = std::get_if<InFilter>(&node.leaf);
            filter && node.kind == Node::Kind::Leaf)
            node = contentOf(filter->name);
        else
            for (Node &child : node.children)
                expand(child);
    }

    [[nodiscard]] Node contentOf(const QString &name) {
        const QString folded = base::foldName(name);
        const auto text = m_filterNamed(folded);
        if (!text)
            return impossible(QCoreApplication::translate("Lectern", "There is no filter “%1”."),
                              name);
        if (m_within.contains(folded))
            return impossible(
                QCoreApplication::translate("Lectern", "The filter “%1” leads back to itself."),
                name);
        const Query read = parse(*text);
        if (read.impossible) takeOver(read.hints);
        Node content = read.root;
        const int leaves = leavesOf(content) - 1;
        if (m_leaves + leaves > mostTerms || m_within.size() == deepestQuery)
            return impossible(QCoreApplication::translate(
                                  "Lectern", "With the filter “%1” the query has too many terms."),
                              name);
        m_leaves += leaves;
        m_within.append(folded);
        expand(content);
        m_within.removeLast();
        return content;
    }

    Node impossible(const QString &sentence, const QString &name) {
        say(sentence.arg(name));
        return nothing();
    }

    // "-date:2026-02-30" is all papers, in a filter as in a query.
    void takeOver(const QList<Hint> &hints) {
        for (const Hint &hint : hints)
            say(hint.message);
    }

    void say(const QString &message) {
        const bool said = std::any_of(m_query.hints.cbegin(), m_query.hints.cend(),
                                      [&](const Hint &hint) { return hint.message == message; });
        if (!said) m_query.hints.append({0, 0, message});
        m_query.impossible = true;
    }

    Query &m_query;
    const FilterNamed &m_filterNamed;
    int m_leaves;
    QStringList m_within; // folded names of the filters around
};

template <typename Wanted>
bool anyLeaf(const Node &node, const Wanted &wanted) {
    if (node.children.empty()) return wanted(node.leaf);
    return std::any_of(node.children.cbegin(), node.children.cend(),
                       [&](const Node &child) { return anyLeaf(child, wanted); });
}

void addNeighbours(Node &node, Query &query, const PapersLike &papersLike) {
    for (Node &child : node.children)
        addNeighbours(child, query, papersLike);
    auto *like = std::get_if<Like>(&node.leaf);
    if (!like || !node.children.empty()) return;
    if (const auto papers = papersLike(like->paper)) {
        like->found = *papers;
        if (papers->isEmpty())
            query.hints.append(
                {0, 0,
                 QCoreApplication::translate("Lectern", "No paper is much like “%1”.")
                     .arg(like->paper)});
        return;
    }
    query.hints.append(
        {0, 0,
         QCoreApplication::translate("Lectern", "There is no paper “%1” in the library.")
             .arg(like->paper)});
    query.impossible = true;
}

} // namespace

Query withNeighbours(Query query, const PapersLike &papersLike) {
    Node root = query.root;
    addNeighbours(root, query, papersLike);
    query.root = std::move(root);
    return query;
}

bool asksForNeighbours(const Node &root) {
    return anyLeaf(root, [](const auto &leaf) { return std::holds_alternative<Like>(leaf); });
}

Query withFilters(Query query, const FilterNamed &filterNamed) {
    Expansion(query, filterNamed).run();
    return query;
}

bool namesFilters(const Node &root) {
    return anyLeaf(root, [](const auto &leaf) { return std::holds_alternative<InFilter>(leaf); });
}

bool dependsOnOthers(const Node &root) {
    return anyLeaf(root, [](const auto &leaf) {
        return std::holds_alternative<IsDuplicate>(leaf) || std::holds_alternative<Like>(leaf);
    });
}

bool dependsOnState(const Node &root) {
    return anyLeaf(root, [](const Node::Leaf &leaf) {
        const auto *clause = std::get_if<PaperClause>(&leaf);
        const auto *on = clause ? std::get_if<OnDays>(clause) : nullptr;
        const auto *is = clause ? std::get_if<IsSo>(clause) : nullptr;
        return std::holds_alternative<IsDecision>(leaf) ||
               std::holds_alternative<IsProgress>(leaf) || std::holds_alternative<InFilter>(leaf) ||
               (on && on->what == OnDays::What::Decided) || (is && is->flag == IsSo::Flag::Snoozed);
    });
}

bool namesThings(const Node &root) {
    return anyLeaf(root, [](const Node::Leaf &leaf) {
        const auto *clause = std::get_if<PaperClause>(&leaf);
        const auto *has = clause ? std::get_if<Has>(clause) : nullptr;
        const auto *counted = clause ? std::get_if<Counted>(clause) : nullptr;
        return std::holds_alternative<InFilter>(leaf) || std::holds_alternative<HasTag>(leaf) ||
               std::holds_alternative<OnList>(leaf) || std::holds_alternative<OnAnyList>(leaf) ||
               (has && has->thing == Has::Thing::Tag) ||
               (counted && counted->what == Counted::What::Tags);
    });
}

} // namespace lectern::query
