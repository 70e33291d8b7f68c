// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reader_state.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <variant>
#include <vector>

namespace lectern::query {

struct Node;
using NodeList = std::vector<Node>;

struct Everything { // `*`
    friend bool operator==(const Everything &, const Everything &) = default;
};
struct Word { // a word, all its tokens next to each other
    QString text;
    bool prefix = false; // `quantiz*`
    friend bool operator==(const Word &, const Word &) = default;
};
struct Phrase { // "chain of thought"
    QString text;
    friend bool operator==(const Phrase &, const Phrase &) = default;
};
struct IsDecision { // is:kept
    model::DecisionState state = model::DecisionState::Undecided;
    friend bool operator==(const IsDecision &, const IsDecision &) = default;
};
struct HasTag { // tag:rl and all below it
    QString name;
    friend bool operator==(const HasTag &, const HasTag &) = default;
};

// One node of the tree. A value; print() and parse() are inverse to each other on it.
struct Node {
    // Children: none for a leaf, one for Not, two or more for And and Or.
    enum class Kind { Leaf, And, Or, Not };
    using Leaf = std::variant<Everything, Word, Phrase, IsDecision, HasTag>;

    Kind kind = Kind::Leaf;
    Leaf leaf;
    NodeList children;

    friend bool operator==(const Node &, const Node &) = default;
};

struct Hint {
    qsizetype begin = 0; // UTF-16 offsets into the text
    qsizetype end = 0;
    QString message;
};

struct Query {
    Node root;      // Everything for an empty text
    bool empty = true; // the text held no term at all
    QList<Hint> hints;
};

// Total: what is not a clause is text. The grammar stands at the head of parser.cpp.
[[nodiscard]] Query parse(const QString &text);
// Canonical text: parse(print(n)).root == n.
[[nodiscard]] QString print(const Node &root);

// A condition over the table `paper` (alias p) with its values, to stand in a WHERE clause.
struct SqlCondition {
    QString sql; // "p.id IN (SELECT …) AND …"; only literals and ? in it
    QList<QVariant> values;
};
// `today`: the local day, as yyyymmdd; a snoozed paper counts as later until that day comes.
[[nodiscard]] SqlCondition toSql(const Node &root, int today);

} // namespace lectern::query
