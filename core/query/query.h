// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"
#include "core/query/highlight_clauses.h"
#include "core/query/paper_clauses.h"
#include "core/query/sort.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <variant>
#include <vector>

namespace lectern::query {

struct Node;
using NodeList = std::vector<Node>;

struct Everything { // `*`
    friend bool operator==(const Everything &, const Everything &) = default;
};
// A word, or words next to each other: `diffusion`, `"chain of thought"`, `quantiz*`. One of its
// tokens at least (base::Tokenizer::phrase); a text without any is left out of a tree.
struct Text {
    QString text;
    bool prefix = false; // the last token may go on
    friend bool operator==(const Text &, const Text &) = default;
};
struct IsDecision { // is:kept
    model::DecisionState state = model::DecisionState::Undecided;
    friend bool operator==(const IsDecision &, const IsDecision &) = default;
};
struct IsProgress { // is:unread, is:reading, is:read
    model::ReadingProgress progress = model::ReadingProgress::Unread;
    friend bool operator==(const IsProgress &, const IsProgress &) = default;
};
struct IsDuplicate { // is:duplicate: an offer to merge it waits for an answer
    friend bool operator==(const IsDuplicate &, const IsDuplicate &) = default;
};
struct HasTag {   // tag:rl and all below it; tag:=rl
    QString name; // any spelling of a name that base::foldName does not fold away
    bool exact = false;
    friend bool operator==(const HasTag &, const HasTag &) = default;
};

struct OnList { // list:"To read"
    QString name;
    friend bool operator==(const OnList &, const OnList &) = default;
};
struct InFilter { // filter:"My agents"; withFilters() puts in its place what the filter asks for
    QString name;
    friend bool operator==(const InFilter &, const InFilter &) = default;
};
// like:2409.11340: what is about the same as a paper, by a Lectern id, a uuid, an arXiv id or a
// DOI.
struct Like {
    QString paper;
    QList<qint64> found{}; // put in by withNeighbours(): the papers that are
    friend bool operator==(const Like &a, const Like &b) { return a.paper == b.paper; }
};
struct OnAnyList { // has:list; no:list is its negation
    friend bool operator==(const OnAnyList &, const OnAnyList &) = default;
};

// One node of the tree. A value; print() and parse() are inverse to each other on it.
struct Node {
    // Children: none for a leaf, one for Not, two or more for And and Or.
    enum class Kind { Leaf, And, Or, Not };
    using Leaf = std::variant<Everything, Text, IsDecision, IsProgress, IsDuplicate, HasTag, OnList,
                              OnAnyList, InFilter, Like, HasHighlight, IsOrphan, HasMeaning,
                              InHighlight, PaperClause>;

    Kind kind = Kind::Leaf;
    Leaf leaf;
    NodeList children;

    friend bool operator==(const Node &, const Node &) = default;
};

struct Hint {
    qsizetype begin = 0; // UTF-16 offsets into the text
    qsizetype end = 0;
    QString message; // one sentence; quotes the text
    // What may have been meant and would stand there: "title:" for "titel:"; else empty.
    QString instead{};
};

struct Query {
    Node root;                   // Everything for an empty text
    bool empty = true;           // the text held no term at all
    Sort sort;                   // of several `sort:` the last that can be
    std::optional<qint64> limit; // of several `limit:` the last
    QList<Hint> hints;           // at most 16
    bool impossible = false;     // it names a day that does not exist, and says so in a hint
};

// What goes past these limits does not count, and a hint says so.
constexpr qsizetype longestQuery = 4096; // UTF-16 units
constexpr int deepestQuery = 64;         // brackets and negations inside of each other
constexpr int mostTerms = 256;           // SQLite: expressions at most 1,000 operators deep

// Total: what is not a clause is text. The grammar stands at the head of parser.cpp.
[[nodiscard]] Query parse(const QString &text);
// Canonical text: parse(print(n)).root == n, without a hint, for trees within the limits above.
[[nodiscard]] QString print(const Node &root);
// With its order and limit behind it.
[[nodiscard]] QString print(const Query &query);

// The tags that a query names, as they are spelled there; for the hint that one does not exist.
[[nodiscard]] QStringList tagsIn(const Node &root);
// The reading lists likewise.
[[nodiscard]] QStringList listsIn(const Node &root);

// A condition over the table `paper` (alias p) with its values, to stand in a WHERE clause.
struct SqlCondition {
    QString sql; // "p.id IN (SELECT …) AND …"; only literals and ? in it
    QList<QVariant> values;
};
// Of a tree without InFilter. `today`: the local day, as yyyymmdd. A snoozed paper is later until
// that day comes, then undecided.
[[nodiscard]] SqlCondition toSql(const Node &root, int today);

} // namespace lectern::query
