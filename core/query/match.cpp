// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/match.h"

#include "core/base/tokenizer.h"

#include <algorithm>

namespace lectern::query {

namespace {

// FTS5 reads with a stack of 100 symbols, and a level of the tree takes up to three.
constexpr int deepestMatch = 24;

int levelsOf(const Node &node) {
    int levels = 0;
    for (const Node &child : node.children)
        levels = std::max(levels, levelsOf(child));
    return levels + 1;
}

// `"chain" + "of" + "th" *`, or `("chain" + "of" + "the" OR "chain" + "of" + "this")`
std::optional<QString> matchOfText(const Text &text, const CompletePrefix &complete) {
    const QList<QByteArray> phrase = base::Tokenizer::phrase(text.text);
    if (phrase.isEmpty()) return std::nullopt;
    QStringList tokens;
    for (const QByteArray &token : phrase)
        tokens += quotedToken(token);
    const auto between = QStringLiteral(" + ");
    if (!text.prefix) return tokens.join(between);
    const PrefixWay way = complete ? complete(phrase.constLast()) : PrefixWay();
    if (way.kind != PrefixWay::Kind::Terms) return tokens.join(between) + QLatin1String(" *");
    QStringList phrases;
    for (const QByteArray &end : way.terms) {
        tokens.last() = quotedToken(end);
        phrases += tokens.join(between);
    }
    return inBrackets(phrases, QStringLiteral(" OR "));
}

std::optional<QString> matchOfClause(const PaperClause &clause, const CompletePrefix &complete) {
    const auto *in = std::get_if<InColumn>(&clause);
    if (!in || !in->prefix || !complete) return columnFilterOf(clause);
    const auto match = matchOfText({in->text, true}, complete);
    if (!match) return std::nullopt;
    return QStringLiteral("{%1} : (%2)").arg(indexColumn(in->column), *match);
}

std::optional<QString> matchOfAny(const NodeList &terms, const CompletePrefix &complete) {
    QStringList matches;
    for (const Node &term : terms) {
        const auto match = matchOf(term, complete);
        if (!match) return std::nullopt;
        matches += *match;
    }
    return inBrackets(matches, QStringLiteral(" OR "));
}

} // namespace

bool isOfTitles(const Node &node) {
    if (node.kind != Node::Kind::Leaf)
        return std::all_of(node.children.cbegin(), node.children.cend(), isOfTitles);
    const auto *clause = std::get_if<PaperClause>(&node.leaf);
    const auto *in = clause ? std::get_if<InColumn>(clause) : nullptr;
    return in && in->column == InColumn::Column::Title;
}

QString indexTable(bool ofTitles) {
    return ofTitles ? QStringLiteral("title_search") : QStringLiteral("search");
}

QString quotedToken(const QByteArray &token) {
    return u'"' + QString::fromUtf8(token).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString inBrackets(const QStringList &terms, const QString &between) {
    return terms.size() == 1 ? terms.front() : u'(' + terms.join(between) + u')';
}

AndTerms andTerms(const NodeList &terms, const CompletePrefix &complete) {
    QStringList found;
    QStringList refused;
    AndTerms sorted;
    std::vector<const Node *> negations;
    for (const Node &term : terms) {
        const bool negated = term.kind == Node::Kind::Not;
        const auto match = matchOf(negated ? term.children.front() : term, complete);
        if (!match) {
            sorted.others.push_back(&term);
            continue;
        }
        sorted.ofTitles = sorted.ofTitles && isOfTitles(term);
        (negated ? refused : found) += *match;
        if (negated) negations.push_back(&term);
    }
    if (found.isEmpty()) { // FTS5 has no NOT without something to take from
        sorted.others.insert(sorted.others.end(), negations.begin(), negations.end());
        return sorted;
    }
    sorted.match = inBrackets(found, QStringLiteral(" AND "));
    if (!refused.isEmpty())
        sorted.match = u'(' + *sorted.match + QStringLiteral(" NOT ") +
                       inBrackets(refused, QStringLiteral(" OR ")) + u')';
    return sorted;
}

std::optional<PrefixAmong> prefixAmong(const Node &node) {
    NodeList others = node.kind == Node::Kind::And ? node.children : NodeList{node};
    const auto prefixIn = [](const Node &term) -> const Text * {
        const auto *text = std::get_if<Text>(&term.leaf);
        const bool isOne = term.kind == Node::Kind::Leaf && text && text->prefix;
        return isOne && base::Tokenizer::phrase(text->text).size() == 1 ? text : nullptr;
    };
    const auto last = std::find_if(others.rbegin(), others.rend(), prefixIn);
    if (last == others.rend()) return std::nullopt;
    PrefixAmong found{*prefixIn(*last), {}, {}};
    found.token = base::Tokenizer::phrase(found.prefix.text).constFirst();
    others.erase(std::next(last).base());
    if (others.empty()) return found;
    const AndTerms sorted = andTerms(others);
    if (!sorted.match || !sorted.others.empty()) return std::nullopt;
    found.others = sorted.match;
    return found;
}

std::optional<QString> matchOf(const Node &node, const CompletePrefix &complete) {
    if (levelsOf(node) > deepestMatch) return std::nullopt;
    if (node.kind == Node::Kind::Or) return matchOfAny(node.children, complete);
    if (node.kind == Node::Kind::And) {
        const AndTerms terms = andTerms(node.children, complete);
        return terms.others.empty() ? terms.match : std::nullopt;
    }
    if (const auto *clause = std::get_if<PaperClause>(&node.leaf);
        clause && node.kind == Node::Kind::Leaf)
        return matchOfClause(*clause, complete);
    const auto *text = std::get_if<Text>(&node.leaf);
    return text && node.kind == Node::Kind::Leaf ? matchOfText(*text, complete) : std::nullopt;
}

} // namespace lectern::query
