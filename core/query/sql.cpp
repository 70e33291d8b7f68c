// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/query/match.h"
#include "core/query/query.h"

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

class ConditionWriter {
  public:
    explicit ConditionWriter(int today)
        : m_today(today) {}

    [[nodiscard]] SqlCondition write(const Node &root) {
        const Condition whole = of(root);
        if (m_named.isEmpty()) return {whole.sql, whole.values};
        return {QStringLiteral("p.id IN (WITH %1 SELECT p.id FROM paper p WHERE %2)")
                    .arg(m_named.join(QStringLiteral(", ")), whole.sql),
                m_namedValues + whole.values};
    }

  private:
    Condition of(const Node &node) {
        if (const auto match = matchOf(node)) return ofMatch(*match);
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
        return std::visit([this](const auto &leaf) { return ofLeaf(leaf); }, node.leaf);
    }

    // ---- operators ------------------------------------------------------------------------------
    Condition negated(const Condition &condition) {
        return named({QStringLiteral("NOT ") + condition.sql, condition.values,
                      condition.nesting + nestingOfNot});
    }

    Condition ofAnd(const AndTerms &terms) {
        QList<Condition> conditions;
        if (terms.match) conditions += ofMatch(*terms.match);
        for (const Node *term : terms.others)
            conditions += of(*term);
        return joined(conditions, QStringLiteral(" AND "));
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
    static Condition ofMatch(const QString &match) {
        return {
            QStringLiteral("p.id IN (SELECT rowid FROM search WHERE search MATCH ?)"), {match}, 0};
    }

    static Condition ofLeaf(const Everything &) { return {QStringLiteral("1"), {}, 0}; }
    // Reached only without a token, by a tree that no query gives: it finds nothing.
    static Condition ofLeaf(const Text &) { return {QStringLiteral("0"), {}, 0}; }

    [[nodiscard]] Condition ofLeaf(const IsDecision &is) const {
        const auto later = numberOf(model::DecisionState::Later);
        switch (is.state) {
        case model::DecisionState::Undecided:
            return {QStringLiteral("p.id NOT IN (SELECT paper_id FROM decision WHERE deleted = 0 "
                                   "AND (state <> ? OR until IS NULL OR until > ?))"),
                    {later, m_today},
                    0};
        case model::DecisionState::Later:
            return {QStringLiteral("p.id IN (SELECT paper_id FROM decision WHERE deleted = 0 "
                                   "AND state = ? AND (until IS NULL OR until > ?))"),
                    {later, m_today},
                    0};
        case model::DecisionState::Kept:
        case model::DecisionState::Skipped:
            break;
        }
        return {QStringLiteral("p.id IN (SELECT paper_id FROM decision WHERE deleted = 0 "
                               "AND state = ?)"),
                {numberOf(is.state)},
                0};
    }

    static Condition ofLeaf(const IsProgress &is) {
        if (is.progress == model::ReadingProgress::Unread)
            return {QStringLiteral("p.id NOT IN (SELECT paper_id FROM progress WHERE deleted = 0)"),
                    {},
                    0};
        return {QStringLiteral("p.id IN (SELECT paper_id FROM progress WHERE deleted = 0 "
                               "AND state = ?)"),
                {static_cast<int>(is.progress)},
                0};
    }

    static Condition ofLeaf(const IsDuplicate &) {
        return {QStringLiteral("p.id IN (SELECT paper_id FROM open_offer "
                               "UNION ALL SELECT other_id FROM open_offer)"),
                {},
                0};
    }

    // Below "rl" is what begins with "rl/": from there up to "rl0", for 0 follows / in ASCII.
    static Condition ofLeaf(const HasTag &tag) {
        const QString name = base::foldName(tag.name);
        const auto tagged = QStringLiteral(
            "p.id IN (SELECT pt.paper_id FROM paper_tag pt JOIN tag t ON t.id = pt.tag_id "
            "WHERE pt.deleted = 0 AND t.deleted = 0 AND %1)");
        if (tag.exact) return {tagged.arg(QLatin1String("t.folded = ?")), {name}, 0};
        return {tagged.arg(QLatin1String("(t.folded = ? OR (t.folded >= ? AND t.folded < ?))")),
                {name, QString(name + u'/'), QString(name + u'0')},
                0};
    }

    static Condition ofLeaf(const OnList &list) {
        return {QStringLiteral("p.id IN (SELECT e.paper_id FROM reading_list_entry e "
                               "JOIN reading_list l ON l.id = e.list_id "
                               "WHERE e.deleted = 0 AND l.deleted = 0 AND l.folded = ?)"),
                {base::foldName(list.name)},
                0};
    }
    static Condition ofLeaf(const OnAnyList &) {
        return {QStringLiteral("p.id IN (SELECT e.paper_id FROM reading_list_entry e "
                               "JOIN reading_list l ON l.id = e.list_id "
                               "WHERE e.deleted = 0 AND l.deleted = 0)"),
                {},
                0};
    }

    int m_today;
    QStringList m_named; // the conditions of the WITH clause, each over those before it
    QList<QVariant> m_namedValues;
};

} // namespace

SqlCondition toSql(const Node &root, int today) {
    return ConditionWriter(today).write(root);
}

} // namespace lectern::query
