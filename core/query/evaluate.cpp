// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/evaluate.h"

#include "core/base/fold.h"
#include "core/query/text_search.h"

#include <algorithm>

namespace lectern::query {

namespace {

model::DecisionState decisionOn(int today, const model::Decision &decision) {
    const QDate until = decision.until.value_or(QDate());
    const int day = until.year() * 10'000 + until.month() * 100 + until.day();
    const bool back =
        decision.state == model::DecisionState::Later && decision.until && day <= today;
    return back ? model::DecisionState::Undecided : decision.state;
}

struct LeafEvaluator {
    const model::Paper &paper;
    int today;

    bool operator()(const Everything &) const { return true; }
    bool operator()(const Text &text) const {
        const QStringList texts = indexedTexts(paper);
        const TextSearch search(text);
        return std::any_of(texts.cbegin(), texts.cend(), [&search](const QString &column) {
            return search.isIn(column.toUtf8());
        });
    }
    bool operator()(const IsDecision &is) const {
        return decisionOn(today, paper.decision) == is.state;
    }
    bool operator()(const IsProgress &is) const { return paper.progress == is.progress; }
    bool operator()(const PaperClause &clause) const { return holdsFor(clause, paper, today); }
    bool operator()(const IsDuplicate &) const { return paper.duplicate; }
    bool operator()(const HasTag &tag) const {
        const QString name = base::foldName(tag.name);
        return std::any_of(paper.tags.cbegin(), paper.tags.cend(), [&](const model::Tag &carried) {
            const QString folded = base::foldName(carried.name);
            return folded == name || (!tag.exact && folded.startsWith(name + u'/'));
        });
    }
    bool operator()(const OnList &list) const {
        const QString name = base::foldName(list.name);
        return std::any_of(paper.lists.cbegin(), paper.lists.cend(),
                           [&](const QString &one) { return base::foldName(one) == name; });
    }
    bool operator()(const InFilter &) const { return false; } // taken in before
    bool operator()(const Like &like) const { return like.found.contains(paper.id.value()); }
    bool operator()(const OnAnyList &) const { return !paper.lists.isEmpty(); }
    bool operator()(const HasHighlight &) const { return !paper.highlights.isEmpty(); }
    bool operator()(const IsOrphan &) const {
        return any([](const model::Highlight &highlight) { return highlight.orphan; });
    }
    bool operator()(const HasMeaning &has) const {
        return any([&](const auto &highlight) { return highlight.meaning == has.meaning; });
    }
    bool operator()(const InHighlight &in) const {
        return any([&](const model::Highlight &highlight) {
            const QString text =
                in.onlyComment ? highlight.comment : highlight.quote + u' ' + highlight.comment;
            return TextSearch({in.text, in.prefix}).isIn(text.toUtf8());
        });
    }

    template <typename Condition>
    [[nodiscard]] bool any(Condition condition) const {
        return std::any_of(paper.highlights.cbegin(), paper.highlights.cend(), condition);
    }
};

} // namespace

bool matches(const Node &root, const model::Paper &paper, int today) {
    const auto holdsFor = [&](const Node &child) { return matches(child, paper, today); };
    const NodeList &children = root.children;
    switch (root.kind) {
    case Node::Kind::And:
        return std::all_of(children.cbegin(), children.cend(), holdsFor);
    case Node::Kind::Or:
        return std::any_of(children.cbegin(), children.cend(), holdsFor);
    case Node::Kind::Not:
        return !holdsFor(children.front());
    case Node::Kind::Leaf:
        break;
    }
    return std::visit(LeafEvaluator{paper, today}, root.leaf);
}

} // namespace lectern::query
