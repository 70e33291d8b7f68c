// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/describe.h"

#include <QCoreApplication>

namespace lectern::query {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

QString rangeWords(const NumberRange &range) {
    if (range.least && range.most && *range.least == *range.most)
        return Words::tr("%L1").arg(*range.least);
    if (range.least && range.most)
        return Words::tr("%L1 to %L2").arg(*range.least).arg(*range.most);
    return range.least ? Words::tr("at least %L1").arg(*range.least)
                       : Words::tr("at most %L1").arg(range.most.value_or(0));
}

QString quotedWords(const QString &text) {
    return Words::tr("“%1”").arg(text);
}

struct LeafWords {
    const Node::Leaf &leaf;

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
    QString operator()(const HasHighlight &) const { return Words::tr("with highlights"); }
    QString operator()(const PaperClause &clause) const { return std::visit(*this, clause); }
    QString operator()(const InColumn &in) const {
        switch (in.column) {
        case InColumn::Column::Title:
            return Words::tr("with %1 in the title").arg(quotedWords(in.text));
        case InColumn::Column::Abstract:
            return Words::tr("with %1 in the abstract").arg(quotedWords(in.text));
        case InColumn::Column::Authors:
            return Words::tr("by %1").arg(in.text);
        case InColumn::Column::Note:
            break;
        }
        return Words::tr("with %1 in the note").arg(quotedWords(in.text));
    }
    QString operator()(const InFact &in) const {
        switch (in.fact) {
        case InFact::Fact::Category:
            return Words::tr("in %1").arg(in.prefix ? in.text + u'*' : in.text);
        case InFact::Fact::Source:
            return Words::tr("told of by %1").arg(in.text);
        case InFact::Fact::Venue:
        case InFact::Fact::Url:
            break;
        }
        return asText();
    }
    QString operator()(const Has &has) const {
        switch (has.thing) {
        case Has::Thing::Code:
            return Words::tr("with code");
        case Has::Thing::Note:
            return Words::tr("with a note");
        case Has::Thing::Tag:
            return Words::tr("with a tag");
        case Has::Thing::Project:
            return Words::tr("with a project page");
        default:
            return asText();
        }
    }
    QString operator()(const Counted &counted) const {
        const QString range = rangeWords(counted.range);
        switch (counted.what) {
        case Counted::What::Upvotes:
            return Words::tr("%1 upvotes").arg(range);
        case Counted::What::Stars:
            return Words::tr("%1 stars").arg(range);
        case Counted::What::Tags:
            return Words::tr("%1 tags").arg(range);
        case Counted::What::Words:
            return Words::tr("%1 words in the abstract").arg(range);
        default:
            return asText();
        }
    }
    // What says it best itself.
    template <typename Other>
    QString operator()(const Other &) const {
        return asText();
    }
    [[nodiscard]] QString asText() const { return print(Node{Node::Kind::Leaf, leaf, {}}); }
};

QString listWords(const Node &node, const QString &between) {
    QStringList words;
    for (const Node &child : node.children)
        words += inWords(child);
    return words.join(between);
}

} // namespace

QString inWords(const Node &node) {
    switch (node.kind) {
    case Node::Kind::Leaf:
        return std::visit(LeafWords{node.leaf}, node.leaf);
    case Node::Kind::Not:
        return Words::tr("not: %1").arg(inWords(node.children.front()));
    case Node::Kind::And:
        return listWords(node, Words::tr(" and "));
    case Node::Kind::Or:
        break;
    }
    return listWords(node, Words::tr(", or "));
}

} // namespace lectern::query
