// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/describe.h"

#include "core/query/describe_clauses.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::query {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QString quotedWords(const QString &text) {
    return Words::tr("“%1”").arg(text);
}

QString meaningInWords(model::Meaning meaning) {
    switch (meaning) {
    case model::Meaning::Claim:
        return Words::tr("with a highlighted claim");
    case model::Meaning::Method:
        return Words::tr("with a highlighted method");
    case model::Meaning::Result:
        return Words::tr("with a highlighted result");
    case model::Meaning::Doubt:
        return Words::tr("with a highlighted doubt");
    case model::Meaning::ToDo:
        return Words::tr("with something highlighted as to do");
    }
    Q_UNREACHABLE();
}

struct LeafWords {
    const QDate &today;

    QString operator()(const Everything &) const { return Words::tr("all papers"); }
    QString operator()(const Text &text) const {
        return text.prefix ? Words::tr("words that begin with %1").arg(quotedWords(text.text))
               : text.text.contains(u' ')
                   ? Words::tr("with the words %1").arg(quotedWords(text.text))
                   : Words::tr("with the word %1").arg(quotedWords(text.text));
    }
    QString operator()(const IsDecision &is) const {
        switch (is.state) {
        case model::DecisionState::Kept:
            return Words::tr("kept");
        case model::DecisionState::Later:
            return Words::tr("put off until later");
        case model::DecisionState::Skipped:
            return Words::tr("skipped");
        case model::DecisionState::Undecided:
            break;
        }
        return Words::tr("undecided");
    }
    QString operator()(const IsProgress &is) const {
        switch (is.progress) {
        case model::ReadingProgress::Reading:
            return Words::tr("being read");
        case model::ReadingProgress::Read:
            return Words::tr("read");
        case model::ReadingProgress::Unread:
            break;
        }
        return Words::tr("unread");
    }
    QString operator()(const IsDuplicate &) const {
        return Words::tr("perhaps the same as another paper");
    }
    QString operator()(const HasTag &tag) const {
        return (tag.exact ? Words::tr("tagged exactly %1") : Words::tr("tagged %1")).arg(tag.name);
    }
    QString operator()(const OnList &list) const {
        return Words::tr("on the list %1").arg(list.name);
    }
    QString operator()(const OnAnyList &) const { return Words::tr("on a reading list"); }
    QString operator()(const InFilter &filter) const {
        return Words::tr("found by the filter %1").arg(filter.name);
    }
    QString operator()(const Like &like) const { return Words::tr("like %1").arg(like.paper); }
    QString operator()(const HasHighlight &) const { return Words::tr("with highlights"); }
    QString operator()(const IsOrphan &) const {
        return Words::tr("with a highlight that has lost its place");
    }
    QString operator()(const HasMeaning &has) const { return meaningInWords(has.meaning); }
    QString operator()(const InHighlight &in) const {
        const QString text = quotedWords(in.prefix ? in.text + u'*' : in.text);
        return (in.onlyComment ? Words::tr("with %1 in a comment")
                               : Words::tr("with %1 in a highlight"))
            .arg(text);
    }
    QString operator()(const PaperClause &clause) const { return clauseInWords(clause, today); }
};

QString joinedWords(const QStringList &words, const QString &between, const QString &last) {
    if (words.size() < 2) return words.join(between);
    return words.mid(0, words.size() - 1).join(between) + last + words.constLast();
}

// "in cs.cl, cs.lg or cs.ai"; empty where they are not all categories.
QString categoriesInWords(const NodeList &nodes) {
    QStringList names;
    for (const Node &node : nodes) {
        const auto *clause = std::get_if<PaperClause>(&node.leaf);
        const auto *in = clause ? std::get_if<InFact>(clause) : nullptr;
        if (node.kind != Node::Kind::Leaf || !in || in->fact != InFact::Fact::Category) return {};
        names += in->prefix ? in->text + u'*' : in->text;
    }
    return Words::tr("in %1").arg(joinedWords(names, Words::tr(", "), Words::tr(" or ")));
}

QString listWords(const Node &node, const QDate &today, const QString &between) {
    QStringList words;
    for (const Node &child : node.children)
        words += inWords(child, today);
    return words.join(between);
}

QString negatedWords(const Node &node, const QDate &today) {
    const auto *text = std::get_if<Text>(&node.leaf);
    if (node.kind != Node::Kind::Leaf || !text || text->prefix)
        return Words::tr("not: %1").arg(inWords(node, today));
    return (text->text.contains(u' ') ? Words::tr("without the words %1")
                                      : Words::tr("without the word %1"))
        .arg(quotedWords(text->text));
}

struct LeafKind {
    ClauseKind operator()(const Everything &) const { return ClauseKind::State; }
    ClauseKind operator()(const Text &) const { return ClauseKind::Text; }
    ClauseKind operator()(const IsDecision &) const { return ClauseKind::State; }
    ClauseKind operator()(const IsProgress &) const { return ClauseKind::State; }
    ClauseKind operator()(const IsDuplicate &) const { return ClauseKind::State; }
    ClauseKind operator()(const IsSo &) const { return ClauseKind::State; }
    ClauseKind operator()(const HasTag &) const { return ClauseKind::Tag; }
    ClauseKind operator()(const OnList &) const { return ClauseKind::List; }
    ClauseKind operator()(const OnAnyList &) const { return ClauseKind::List; }
    ClauseKind operator()(const InFilter &) const { return ClauseKind::Filter; }
    ClauseKind operator()(const Counted &) const { return ClauseKind::Number; }
    ClauseKind operator()(const OnDays &) const { return ClauseKind::Day; }
    ClauseKind operator()(const InFact &in) const {
        return in.fact == InFact::Fact::Url ? ClauseKind::Text : ClauseKind::Place;
    }
    ClauseKind operator()(const Has &has) const {
        if (has.thing == Has::Thing::Tag) return ClauseKind::Tag;
        return has.thing == Has::Thing::Comment ? ClauseKind::Highlight : ClauseKind::Code;
    }
    ClauseKind operator()(const HasHighlight &) const { return ClauseKind::Highlight; }
    ClauseKind operator()(const IsOrphan &) const { return ClauseKind::Highlight; }
    ClauseKind operator()(const HasMeaning &) const { return ClauseKind::Highlight; }
    ClauseKind operator()(const InHighlight &) const { return ClauseKind::Highlight; }
    ClauseKind operator()(const PaperClause &clause) const { return std::visit(*this, clause); }
    template <typename Other>
    ClauseKind operator()(const Other &) const {
        return ClauseKind::Text;
    }
};

} // namespace

QString inWords(const Node &node, const QDate &today) {
    switch (node.kind) {
    case Node::Kind::Leaf:
        return std::visit(LeafWords{today}, node.leaf);
    case Node::Kind::Not:
        return negatedWords(node.children.front(), today);
    case Node::Kind::And:
        return listWords(node, today, Words::tr(" and "));
    case Node::Kind::Or:
        break;
    }
    const QString categories = categoriesInWords(node.children);
    return categories.isEmpty() ? listWords(node, today, Words::tr(", or ")) : categories;
}

ClauseKind kindOf(const Node &node) {
    if (node.kind == Node::Kind::Leaf) return std::visit(LeafKind(), node.leaf);
    const ClauseKind first = kindOf(node.children.front());
    const bool same = std::all_of(node.children.cbegin(), node.children.cend(),
                                  [first](const Node &child) { return kindOf(child) == first; });
    return same ? first : ClauseKind::Text;
}

} // namespace lectern::query
