// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/query/trees.h"

#include <iterator>

namespace lectern::tests {

using query::Node;
using query::NodeList;

namespace {

Node leaf(Node::Leaf value) {
    return Node{Node::Kind::Leaf, std::move(value), {}};
}

int below(std::mt19937 &random, int limit) {
    return static_cast<int>(random() % static_cast<unsigned>(limit));
}

QString randomWords(std::mt19937 &random) {
    // The letter keeps it a text that says something; the rest tries to be something else.
    const QString before = randomText(random, below(random, 4));
    return before + QLatin1Char('a') + randomText(random, below(random, 6));
}

Node randomLeaf(std::mt19937 &random) {
    switch (below(random, 14)) {
    case 0:
        return everything();
    case 1:
        return decision(static_cast<model::DecisionState>(below(random, 4)));
    case 2:
        return leaf(query::IsDuplicate{});
    case 3:
        return leaf(query::HasTag{randomWords(random), below(random, 2) == 0});
    case 4:
        return leaf(query::OnList{randomWords(random)});
    case 5:
        return leaf(query::OnAnyList{});
    case 6:
        return leaf(query::IsProgress{static_cast<model::ReadingProgress>(below(random, 3))});
    case 7:
        return leaf(query::HasHighlight{});
    case 8:
        return leaf(query::IsOrphan{});
    case 9:
        return leaf(query::HasMeaning{static_cast<model::Meaning>(below(random, 5))});
    case 10:
        return leaf(
            query::InHighlight{randomWords(random), below(random, 2) == 0, below(random, 2) == 0});
    case 11: {
        const qint64 least = below(random, 4);
        const bool open = below(random, 2) == 0;
        return leaf(query::HighlightCount{
            least, open ? std::nullopt : std::optional<qint64>(least + below(random, 3))});
    }
    default:
        return leaf(query::Text{randomWords(random), below(random, 3) == 0});
    }
}

} // namespace

Node everything() {
    return leaf(query::Everything{});
}
Node text(const char *words) {
    return leaf(query::Text{QString::fromUtf8(words), false});
}
Node prefix(const char *words) {
    return leaf(query::Text{QString::fromUtf8(words), true});
}
Node decision(model::DecisionState state) {
    return leaf(query::IsDecision{state});
}
Node progress(model::ReadingProgress progress) {
    return leaf(query::IsProgress{progress});
}
Node tag(const char *name, bool exact) {
    return leaf(query::HasTag{QString::fromUtf8(name), exact});
}
Node allOf(NodeList terms) {
    return Node{Node::Kind::And, {}, std::move(terms)};
}
Node anyOf(NodeList terms) {
    return Node{Node::Kind::Or, {}, std::move(terms)};
}
Node no(Node term) {
    return Node{Node::Kind::Not, {}, {std::move(term)}};
}

Node randomTree(std::mt19937 &random, int depth) {
    const int kind = depth == 0 ? 0 : below(random, 4);
    if (kind == 0) return randomLeaf(random);
    if (kind == 1) return no(randomTree(random, depth - 1));
    NodeList terms;
    for (int count = 2 + below(random, 3); count > 0; --count)
        terms.push_back(randomTree(random, depth - 1));
    return kind == 2 ? allOf(std::move(terms)) : anyOf(std::move(terms));
}

QString randomText(std::mt19937 &random, int length) {
    static const QString pieces[] = {
        QStringLiteral("\""),   QStringLiteral("("),      QStringLiteral(")"),
        QStringLiteral("-"),    QStringLiteral("*"),      QStringLiteral(":"),
        QStringLiteral(","),    QStringLiteral("="),      QStringLiteral(" "),
        QStringLiteral("\n"),   QStringLiteral("\\"),     QStringLiteral("/"),
        QStringLiteral("#"),    QStringLiteral("+"),      QStringLiteral("x"),
        QStringLiteral("7"),    QStringLiteral(" OR "),   QStringLiteral(" AND "),
        QStringLiteral("NOT "), QStringLiteral("is:"),    QStringLiteral("tag:"),
        QStringLiteral("kept"), QString(QChar(u'\0')),    QString(QChar(0xD800)),
        QStringLiteral("学习"), QStringLiteral("\u0301"), QStringLiteral("É"),
        QStringLiteral("''"),   QStringLiteral("%"),      QStringLiteral("?")};
    QString text;
    for (int i = 0; i < length; ++i)
        text += pieces[below(random, static_cast<int>(std::size(pieces)))];
    return text;
}

} // namespace lectern::tests
