// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/tokenizer.h"
#include "core/query/match.h"
#include "core/query/query.h"
#include "core/query/search.h"

#include <algorithm>

namespace lectern::query {

namespace {

// SQLite before 3.46 reads with a stack of 100 symbols. A condition that nests deeper than this
// many is cut out and named in a WITH clause, which nests no deeper than one.
constexpr int deepestNesting = 24;
constexpr int nestingOfBrackets = 3; // `( a AND` wait for their end
constexpr int nestingOfNot = 1;

struct Condition {
    QString sql;
    QList<QVariant> values;
    int nesting = 0; // symbols that wait on the stack at the deepest point
};

QVariant numberOf(model::DecisionState state) {
    return static_cast<int>(state); // schema 1: 1 kept, 2 later, 3 skipped
}

const InColumn *columnOf(const Node::Leaf &leaf) {
    const auto *clause = std::get_if<PaperClause>(&leaf);
    return clause ? std::get_if<InColumn>(clause) : nullptr;
}

// The text of a leaf whose last token may go on, anywhere or in a column.
std::optional<QString> prefixIn(const Node::Leaf &leaf) {
    if (const auto *text = std::get_if<Text>(&leaf); text && text->prefix) return text->text;
    if (const InColumn *in = columnOf(leaf); in && in->prefix) return in->text;
    return std::nullopt;
}

// Whether a condition shall be quick for all papers of a library, or for one after the other.
enum class For { All, Each };

class ConditionWriter {
  public:
    explicit ConditionWriter(int today, For purpose = For::All)
        : m_today(today)
        , m_ofPaper(purpose == For::Each ? QStringLiteral("paper_id = p.id AND ") : QString()) {}

    [[nodiscard]] SqlCondition write(const Node &root) {
        const Condition whole = of(root);
        if (m_named.isEmpty()) return {whole.sql, whole.values};
        return {QStringLiteral("p.id IN (WITH %1 SELECT p.id FROM paper p WHERE %2)")
                    .arg(m_named.join(QStringLiteral(", ")), whole.sql),
                m_namedValues + whole.values};
    }

    // Of terms that all must hold, with texts of which a paper is looked through.
    [[nodiscard]] SqlCondition writeAll(const std::vector<const Node *> &terms,
                                        const NodeList &lookedFor) {
        QList<Condition> conditions;
        for (const Node *term : terms)
            conditions += of(*term);
        for (const Node &text : lookedFor)
            conditions += lookedThrough(text.leaf);
        if (conditions.isEmpty()) return {};
        const Condition all = joined(conditions, QStringLiteral(" AND "));
        return {all.sql, all.values};
    }
    // Too deep for a condition that looks at one paper.
    [[nodiscard]] bool isNested() const { return !m_named.isEmpty(); }
    // Whether a list of all papers of which something holds is made, even to look at one paper.
    [[nodiscard]] bool gathers() const { return m_gathers; }

  private:
    Condition of(const Node &node) {
        if (const auto match = matchOf(node)) return ofMatch(*match, isOfTitles(node));
        switch (node.kind) {
        case Node::Kind::Not:
            return negated(of(node.children.front()));
        case Node::Kind::And:
            return ofAnd(andTerms(node.children));
        case Node::Kind::Or:
            return ofOr(node.children);
        case Node::Kind::Leaf:
            break;
        }
        return std::visit([this](const auto &leaf) { return this->ofLeaf(leaf); }, node.leaf);
    }

    // ---- operators ------------------------------------------------------------------------------
    Condition negated(const Condition &condition) {
        return named({QStringLiteral("NOT ") + condition.sql, condition.values,
                      condition.nesting + nestingOfNot});
    }

    Condition ofAnd(const AndTerms &terms) {
        QList<Condition> conditions;
        if (terms.match) conditions += ofMatch(*terms.match, terms.ofTitles);
        for (const bool slow : {false, true})
            for (const Node *term : terms.others)
                if (isSlow(*term) == slow) conditions += of(*term);
        return joined(conditions, QStringLiteral(" AND "));
    }

    static bool isSlow(const Node &node) {
        const auto *clause = std::get_if<PaperClause>(&node.leaf);
        return (node.children.empty() && clause && query::isSlow(*clause)) ||
               std::any_of(node.children.cbegin(), node.children.cend(),
                           [](const Node &child) { return isSlow(child); });
    }

    Condition ofOr(const NodeList &terms) {
        QList<Condition> conditions;
        for (const Node &term : terms)
            conditions += of(term);
        return joined(conditions, QStringLiteral(" OR "));
    }

    Condition joined(const QList<Condition> &conditions, const QString &between) {
        Condition all;
        QStringList terms;
        for (const Condition &condition : conditions) {
            terms += condition.sql;
            all.values += condition.values;
            all.nesting = std::max(all.nesting, condition.nesting + nestingOfBrackets);
        }
        all.sql = inBrackets(terms, between);
        return named(all);
    }

    // The condition, by a name of its own where it has become too deep.
    Condition named(const Condition &condition) {
        if (condition.nesting < deepestNesting) return condition;
        const QString name = QStringLiteral("n%1").arg(m_named.size());
        m_named += QStringLiteral("%1(id) AS (SELECT p.id FROM paper p WHERE %2)")
                       .arg(name, condition.sql);
        m_namedValues += condition.values;
        return {QStringLiteral("p.id IN ") + name, {}, 0};
    }

    // ---- leaves ---------------------------------------------------------------------------------
    Condition ofMatch(const QString &match, bool ofTitles) {
        m_gathers = true;
        return {QStringLiteral("p.id IN (SELECT rowid FROM %1 WHERE %1 MATCH ?)")
                    .arg(indexTable(ofTitles)),
                {match},
                0};
    }

    static Condition ofLeaf(const Everything &) { return {QStringLiteral("1"), {}, 0}; }
    // Reached only without a token, by a tree that no query gives: it finds nothing.
    static Condition ofLeaf(const Text &) { return {QStringLiteral("0"), {}, 0}; }

    [[nodiscard]] Condition ofLeaf(const IsDecision &is) const {
        const auto later = numberOf(model::DecisionState::Later);
        switch (is.state) {
        case model::DecisionState::Undecided:
            return {QStringLiteral("p.id NOT IN (SELECT paper_id FROM decision WHERE %1deleted = 0 "
                                   "AND (state <> ? OR until IS NULL OR until > ?))")
                        .arg(m_ofPaper),
                    {later, m_today},
                    0};
        case model::DecisionState::Later:
            return {QStringLiteral("p.id IN (SELECT paper_id FROM decision WHERE %1deleted = 0 "
                                   "AND state = ? AND (until IS NULL OR until > ?))")
                        .arg(m_ofPaper),
                    {later, m_today},
                    0};
        case model::DecisionState::Kept:
        case model::DecisionState::Skipped:
            break;
        }
        return {QStringLiteral("p.id IN (SELECT paper_id FROM decision WHERE %1deleted = 0 "
                               "AND state = ?)")
                    .arg(m_ofPaper),
                {numberOf(is.state)},
                0};
    }

    [[nodiscard]] Condition ofLeaf(const IsProgress &is) const {
        if (is.progress == model::ReadingProgress::Unread)
            return {
                QStringLiteral("p.id NOT IN (SELECT paper_id FROM progress WHERE %1deleted = 0)")
                    .arg(m_ofPaper),
                {},
                0};
        return {QStringLiteral("p.id IN (SELECT paper_id FROM progress WHERE %1deleted = 0 "
                               "AND state = ?)")
                    .arg(m_ofPaper),
                {static_cast<int>(is.progress)},
                0};
    }

    [[nodiscard]] Condition ofLeaf(const PaperClause &clause) const {
        const ClauseSql condition = sqlOf(clause, m_today, m_ofPaper);
        return {condition.sql, condition.values, nestingOfBrackets};
    }

    Condition ofLeaf(const IsDuplicate &) {
        m_gathers = true;
        return {QStringLiteral("p.id IN (SELECT paper_id FROM open_offer "
                               "UNION ALL SELECT other_id FROM open_offer)"),
                {},
                0};
    }

    // Below "rl" is what begins with "rl/": from there up to "rl0", for 0 follows / in ASCII.
    [[nodiscard]] Condition ofLeaf(const HasTag &tag) const {
        const QString name = base::foldName(tag.name);
        const auto tagged = QStringLiteral(
            "p.id IN (SELECT pt.paper_id FROM paper_tag pt JOIN tag t ON t.id = pt.tag_id "
            "WHERE %1pt.deleted = 0 AND t.deleted = 0 AND %2)");
        if (tag.exact) return {tagged.arg(m_ofPaper, QLatin1String("t.folded = ?")), {name}, 0};
        return {tagged.arg(m_ofPaper,
                           QLatin1String("(t.folded = ? OR (t.folded >= ? AND t.folded < ?))")),
                {name, QString(name + u'/'), QString(name + u'0')},
                0};
    }

    [[nodiscard]] Condition ofLeaf(const OnList &list) const {
        return {QStringLiteral("p.id IN (SELECT e.paper_id FROM reading_list_entry e "
                               "JOIN reading_list l ON l.id = e.list_id "
                               "WHERE %1e.deleted = 0 AND l.deleted = 0 AND l.folded = ?)")
                    .arg(m_ofPaper),
                {base::foldName(list.name)},
                0};
    }
    // Reached only by a tree of which the filters were not taken in: it finds nothing.
    static Condition ofLeaf(const InFilter &) { return {QStringLiteral("0"), {}, 0}; }
    static Condition ofLeaf(const Like &like) {
        QStringList ids;
        for (const qint64 id : like.found)
            ids += QString::number(id);
        return {QStringLiteral("p.id IN (SELECT value FROM json_each(?))"),
                {QString(u'[' + ids.join(u',') + u']')},
                0};
    }
    [[nodiscard]] Condition ofLeaf(const OnAnyList &) const {
        return {QStringLiteral("p.id IN (SELECT e.paper_id FROM reading_list_entry e "
                               "JOIN reading_list l ON l.id = e.list_id "
                               "WHERE %1e.deleted = 0 AND l.deleted = 0)")
                    .arg(m_ofPaper),
                {},
                0};
    }
    [[nodiscard]] Condition ofHighlight(const QString &which, const QList<QVariant> &values) const {
        return {QStringLiteral("p.id IN (SELECT h.paper_id FROM highlight h WHERE %1h.deleted = 0"
                               "%2)")
                    .arg(m_ofPaper, which),
                values, 0};
    }
    [[nodiscard]] Condition ofLeaf(const HasHighlight &) const { return ofHighlight({}, {}); }
    [[nodiscard]] Condition ofLeaf(const IsOrphan &) const {
        return ofHighlight(QStringLiteral(" AND h.orphan <> 0"), {});
    }
    [[nodiscard]] Condition ofLeaf(const HasMeaning &has) const {
        return ofHighlight(QStringLiteral(" AND h.meaning = ?"), {static_cast<int>(has.meaning)});
    }
    [[nodiscard]] Condition ofLeaf(const InHighlight &in) const {
        const auto texts =
            QLatin1String(in.onlyComment ? "h.comment" : "h.quote || char(32) || h.comment");
        return ofHighlight(QStringLiteral(" AND holds_words(?, ?, %1)").arg(texts),
                           {in.text, in.prefix ? 1 : 0});
    }

    // What the index would have to gather from too many tokens. The function is the store's.
    static Condition lookedThrough(const Node::Leaf &leaf) {
        const InColumn *in = columnOf(leaf);
        const QString texts =
            in ? QLatin1String("v.") + indexColumn(in->column)
               : QStringLiteral("v.title, v.abstract, v.authors, v.note, v.highlights");
        return {QStringLiteral("EXISTS(SELECT 1 FROM search_source v WHERE v.id = p.id AND "
                               "holds_words(?, 1, %1))")
                    .arg(texts),
                {prefixIn(leaf).value_or(QString())},
                0};
    }

    int m_today;
    bool m_gathers = false;
    QString m_ofPaper;   // narrows what is asked of a table down to the paper that is looked at
    QStringList m_named; // the conditions of the WITH clause, each over those before it
    QList<QVariant> m_namedValues;
};

} // namespace

SqlCondition toSql(const Node &root, int today) {
    return ConditionWriter(today).write(root);
}

std::optional<NewestFirst> toNewestFirst(const Node &root, int today,
                                         const CompletePrefix &complete) {
    const NodeList terms = root.kind == Node::Kind::And ? root.children : NodeList{root};
    NodeList lookedFor;
    NodeList others;
    for (const Node &term : terms) {
        const auto prefix =
            term.kind == Node::Kind::Leaf ? prefixIn(term.leaf) : std::optional<QString>();
        const QList<QByteArray> phrase =
            prefix ? base::Tokenizer::phrase(*prefix) : QList<QByteArray>();
        const bool broad =
            !phrase.isEmpty() && complete(phrase.constLast()).kind == PrefixWay::Kind::Papers;
        (broad ? lookedFor : others).push_back(term);
    }
    const AndTerms sorted = andTerms(others, complete);
    const bool byText = sorted.match || !lookedFor.empty();
    ConditionWriter writer(today, For::Each);
    NewestFirst newest{sorted.match, sorted.match && sorted.ofTitles,
                       writer.writeAll(sorted.others, lookedFor), byText};
    if (writer.isNested() || (!byText && writer.gathers())) return std::nullopt;
    return newest;
}

} // namespace lectern::query
