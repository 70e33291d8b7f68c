// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tokenizer.h"
#include "core/query/fields.h"
#include "core/query/lexer.h"
#include "core/query/near_miss.h"
#include "core/query/order_in_text.h"
#include "core/query/query.h"
#include "core/query/scored.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

// query   := [ or ]
// or      := and { "OR" and }
// and     := unary { [ "AND" ] unary }
// unary   := ( "-" | "NOT" ) unary | primary          "-" only where the term follows at once
// primary := "(" or ")" | "*" | order | clause | near | phrase | prefix | regex | word
// order   := "sort:" name | "limit:" number            of the whole query, wherever it stands
// clause  := field ":" value | field cmp scalar | "#" tag | "@" author
// value   := item { "," item } | "(" or ")"            a comma is any of; a group is text of a
// column item    := [ cmp ] ( phrase | prefix | word ) | regex | range
//                                                      fields and their items: fields.cpp,
// range   := [ scalar ] ".." [ scalar ]                paper_clauses.cpp; scalars: day_range.h,
// cmp     := ">" | ">=" | "<" | "<=" | "="             number_range.h
// near    := phrase "~" int
// regex   := "/" chars "/" [ "i" ]                     "\/" inside is one "/"; at the end of a word
// phrase  := '"' chars '"'                             '""' inside is one '"'
// prefix  := word "*" | phrase "*"
//
// Every text is a query. What is not a clause is text; an operator without a term on each side is
// text; a bracket that is not closed closes at the end; an opening quotation mark alone is part of
// its word, and so is a colon with nothing behind it. Marks of type (“a”, „a“, «a») are quotation
// marks too. A term without a letter or digit says nothing and is left out, and with it the sign or
// bracket that held nothing else. Each of these gives a hint.

namespace lectern::query {

namespace {

constexpr qsizetype mostHints = 16;

class Parser {
  public:
    // Order, limit and hints go to `query`.
    Parser(const QString &text, Query &query)
        : m_text(text)
        , m_lexemes(lexemesOf(text))
        , m_query(query)
        , m_hints(query.hints) {}

    [[nodiscard]] std::optional<Node> run() { return orTerms(); }

  private:
    using Term = std::optional<Node>; // nothing: left out

    // ---- operators ------------------------------------------------------------------------------
    Term orTerms() {
        NodeList terms;
        addTo(terms, andTerms());
        while (takeOperator("OR"))
            addTo(terms, andTerms());
        return combined(Node::Kind::Or, std::move(terms));
    }

    Term andTerms() {
        NodeList terms;
        for (bool first = true; !atEnd() && (first || !isOperator("OR")); first = false) {
            if (!first) takeOperator("AND");
            addTo(terms, unary());
        }
        return combined(Node::Kind::And, std::move(terms));
    }

    Term unary() {
        const bool negated = current().kind == Lexeme::Kind::Minus || isOperator("NOT");
        if (!negated) return primary();
        if (m_depth == deepestQuery) return leaveOutTooDeep();
        take();
        ++m_depth;
        Term term = unary();
        --m_depth;
        if (!term) return std::nullopt;
        Node inverse{Node::Kind::Not, {}, {}};
        inverse.children.push_back(std::move(*term));
        return inverse;
    }

    static void addTo(NodeList &terms, Term term) {
        if (term) terms.push_back(std::move(*term));
    }

    static Term combined(Node::Kind kind, NodeList terms) {
        if (terms.empty()) return std::nullopt;
        if (terms.size() == 1) return std::move(terms.front());
        return Node{kind, {}, std::move(terms)};
    }

    // ---- terms ----------------------------------------------------------------------------------
    Term primary() {
        switch (current().kind) {
        case Lexeme::Kind::Open:
            return group();
        case Lexeme::Kind::Phrase:
            return phrase(take());
        case Lexeme::Kind::Regex:
            return regex(take());
        case Lexeme::Kind::Word:
            return word(take());
        case Lexeme::Kind::Close:
        case Lexeme::Kind::Minus:
            break; // a bracket that nothing opened; a sign is unary's
        }
        return leaveOut(take());
    }

    Term group() {
        if (m_depth == deepestQuery) return leaveOutTooDeep();
        const Lexeme &open = take();
        ++m_depth;
        ++m_open;
        Term inside = orTerms();
        --m_open;
        --m_depth;
        if (m_next < m_lexemes.size())
            take();
        else
            hint(open, QCoreApplication::translate("Lectern", "The bracket is not closed."));
        if (!inside) return leaveOut(open);
        return inside;
    }

    Term phrase(const Lexeme &lexeme) {
        if (lexeme.near && base::Tokenizer::phrase(lexeme.text).size() > 1)
            return counted(lexeme, leaf(PaperClause(Near{lexeme.text, *lexeme.near})));
        return text(lexeme, lexeme.text, lexeme.prefix);
    }

    Term regex(const Lexeme &lexeme) {
        const Node term = leaf(
            PaperClause(MatchesRegex{MatchesRegex::In::Anywhere, lexeme.text, lexeme.anyCase}));
        hintAtOddness(lexeme, term);
        return counted(lexeme, term);
    }

    Term word(const Lexeme &lexeme) {
        if (lexeme.text == QLatin1String("*")) return counted(lexeme, Node{}); // Everything
        if (takeOrder(lexeme.text)) return std::nullopt;
        if (beginsColumn(lexeme)) return columnGroup(lexeme);
        if (auto clause = readClause(lexeme.text)) {
            hintAtOddness(lexeme, *clause);
            return counted(lexeme, std::move(*clause));
        }
        hintAtNearMiss(lexeme);
        const bool prefix = lexeme.text.endsWith(u'*');
        return text(lexeme, prefix ? lexeme.text.chopped(1) : lexeme.text, prefix);
    }

    // `title:(`, without a blank between.
    [[nodiscard]] bool beginsColumn(const Lexeme &word) const {
        return word.text.endsWith(u':') && columnNamed(word.text.chopped(1)) &&
               m_next < m_lexemes.size() && current().kind == Lexeme::Kind::Open &&
               current().begin == word.end;
    }

    Term columnGroup(const Lexeme &word) {
        Term inside = group();
        if (inside) moveInto(*columnNamed(word.text.chopped(1)), *inside);
        return inside;
    }

    // What is text there, or a regular expression of no other, is one of the column.
    static void moveInto(InColumn::Column column, Node &node) {
        auto *clause = node.children.empty() ? std::get_if<PaperClause>(&node.leaf) : nullptr;
        if (const auto *text = std::get_if<Text>(&node.leaf); text && node.children.empty())
            node.leaf = PaperClause(InColumn{column, text->text, text->prefix});
        else if (auto *near = clause ? std::get_if<Near>(clause) : nullptr)
            near->column = near->column.value_or(column);
        else if (auto *regex = clause ? std::get_if<MatchesRegex>(clause) : nullptr)
            regex->in = regex->in == MatchesRegex::In::Anywhere ? regexIn(column) : regex->in;
        for (Node &child : node.children)
            moveInto(column, child);
    }

    // `sort:` and `limit:` say nothing of a single paper and leave no term.
    bool takeOrder(const QString &word) {
        const auto order = readOrder(word);
        if (order && order->sort) m_query.sort = *order->sort;
        if (order && order->limit) m_query.limit = order->limit;
        return order.has_value();
    }

    Term text(const Lexeme &lexeme, const QString &words, bool prefix) {
        if (base::Tokenizer::phrase(words).isEmpty()) return leaveOut(lexeme);
        return counted(lexeme, leaf(Text{words, prefix}));
    }

    static Node leaf(Node::Leaf leaf) { return Node{Node::Kind::Leaf, std::move(leaf), {}}; }

    Term counted(const Lexeme &lexeme, Node term) {
        const int terms = std::max(1, static_cast<int>(term.children.size()));
        if (m_terms + terms > mostTerms) {
            hint(lexeme, QCoreApplication::translate("Lectern", "A query has at most %1 terms.")
                             .arg(mostTerms));
            return std::nullopt;
        }
        m_terms += terms;
        return term;
    }

    // ---- lexemes --------------------------------------------------------------------------------
    [[nodiscard]] const Lexeme &current() const { return m_lexemes[m_next]; }
    const Lexeme &take() { return m_lexemes[m_next++]; }

    // The end of the innermost bracket or of the query; a bracket that nothing opened is no end.
    [[nodiscard]] bool atEnd() const { return endsAt(m_next); }
    [[nodiscard]] bool endsAt(size_t index) const {
        return index == m_lexemes.size() ||
               (m_open > 0 && m_lexemes[index].kind == Lexeme::Kind::Close);
    }

    [[nodiscard]] bool isOperator(const char *name) const {
        return !atEnd() && isNamed(current(), name) && !endsAt(m_next + 1);
    }

    bool takeOperator(const char *name) {
        const bool taken = isOperator(name);
        if (taken) take();
        return taken;
    }

    static bool isNamed(const Lexeme &lexeme, const char *name) {
        return lexeme.kind == Lexeme::Kind::Word && lexeme.text == QLatin1String(name);
    }

    // ---- hints ----------------------------------------------------------------------------------
    void hint(const Lexeme &at, const QString &message) {
        if (m_hints.size() < mostHints) m_hints.append({at.begin, at.end, message});
    }

    Term leaveOut(const Lexeme &lexeme) {
        hint(lexeme, QCoreApplication::translate("Lectern",
                                                 "“%1” holds nothing to look for and is left out.")
                         .arg(lexeme.text));
        return std::nullopt;
    }

    Term leaveOutTooDeep() {
        hint(take(), QCoreApplication::translate(
                         "Lectern", "A query is at most %1 brackets and negations deep.")
                         .arg(deepestQuery));
        return std::nullopt;
    }

    void hint(const std::optional<Hint> &one) {
        if (one && m_hints.size() < mostHints) m_hints.append(*one);
    }

    void hintAtNearMiss(const Lexeme &word) {
        if (m_hints.size() < mostHints)
            hint(nearMiss(word, atEnd() ? nullptr : &current(), m_text));
    }

    // `alone`: it is all that the word says.
    void hintAtOddness(const Lexeme &word, const Node &node, bool alone = true) {
        if (const auto *clause = std::get_if<PaperClause>(&node.leaf)) {
            const auto odd = impossibility(word, *clause, alone);
            hint(odd);
            m_query.impossible = m_query.impossible || odd;
        }
        for (const Node &child : node.children)
            hintAtOddness(word, child, false);
    }

    QString m_text;
    std::vector<Lexeme> m_lexemes;
    Query &m_query;
    QList<Hint> &m_hints;
    size_t m_next = 0;
    int m_depth = 0; // brackets and negations around the current term
    int m_open = 0;  // the brackets of them
    int m_terms = 0;
};

// The lists that a paper must be on, or on one of them.
QStringList listsAskedFor(const Node &node) {
    if (node.kind == Node::Kind::Not) return {};
    if (const auto *list = std::get_if<OnList>(&node.leaf)) return {list->name};
    QStringList names;
    for (const Node &child : node.children)
        names += listsAskedFor(child);
    return names;
}

// An order by position is one of exactly one list.
void settlePosition(Query &query) {
    if (query.sort.key != SortKey::Position) return;
    const QStringList lists = listsAskedFor(query.root);
    if (lists.size() == 1) {
        query.sort.list = lists.constFirst();
        return;
    }
    query.sort = {};
    if (query.hints.size() < mostHints)
        query.hints.append(
            {0, 0,
             QCoreApplication::translate(
                 "Lectern", "sort:position takes a query that asks for one reading list.")});
}

// An order by relevance is one of texts.
void settleRelevance(Query &query) {
    if (query.sort.key != SortKey::Relevance) return;
    if (scoredBy(query.root)) return;
    query.sort = {};
    if (query.hints.size() < mostHints)
        query.hints.append({0, 0,
                            QCoreApplication::translate(
                                "Lectern", "sort:relevance takes a query that asks for words.")});
}

} // namespace

Query parse(const QString &text) {
    Query query;
    if (text.size() > longestQuery)
        query.hints.append(
            {longestQuery, text.size(),
             QCoreApplication::translate("Lectern", "Only the first %L1 characters count.")
                 .arg(longestQuery)});
    if (auto root = Parser(text.left(longestQuery), query).run()) {
        query.root = std::move(*root);
        query.empty = false;
    }
    settlePosition(query);
    settleRelevance(query);
    return query;
}

} // namespace lectern::query
