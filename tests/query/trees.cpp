// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/query/trees.h"

#include <array>
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

query::DayRange randomDays(std::mt19937 &random) {
    constexpr std::array ranges{"today",  ">=7d",    "<2026-11", "2026-02..2026-03",
                                "monday", "<=2w",    "2025-w52", ">lastmonth",
                                "2026",   "..today", "1y..",     "2026-01-01"};
    return *query::readDayRange(QLatin1String(ranges.at(random() % ranges.size())));
}

query::MatchesRegex randomRegex(std::mt19937 &random) {
    constexpr std::array pieces{"a", "\\d+", "(b|c)", " ",    "\\/", "[^x]",
                                "é", ".*",   "\"",    "\\\\", ":"};
    QString pattern = QStringLiteral("a");
    for (int more = below(random, 4); more > 0; --more)
        pattern += QString::fromUtf8(pieces.at(random() % pieces.size()));
    return {static_cast<query::MatchesRegex::In>(below(random, 6)), pattern, below(random, 2) == 0};
}

query::PaperClause randomClause(std::mt19937 &random) {
    using namespace query;
    const QString word = QLatin1Char('a') + randomText(random, below(random, 4)).toLower();
    switch (below(random, 9)) {
    case 0:
        return InColumn{static_cast<InColumn::Column>(below(random, 4)), randomWords(random),
                        below(random, 3) == 0};
    case 1:
        return Near{QStringLiteral("a b ") + randomText(random, 3), below(random, 20),
                    below(random, 2) == 0
                        ? std::nullopt
                        : std::optional(static_cast<InColumn::Column>(below(random, 4)))};
    case 2: {
        const auto fact = static_cast<InFact::Fact>(below(random, 4));
        return InFact{fact, word, fact == InFact::Fact::Category && below(random, 2) == 0};
    }
    case 3:
        if (below(random, 4) == 0)
            return HasId{HasId::Scheme::Lectern, QString::number(1 + below(random, 99))};
        return HasId{static_cast<HasId::Scheme>(below(random, 3)),
                     QStringLiteral("10.%1").arg(below(random, 99))};
    case 4:
        return OnDays{static_cast<OnDays::What>(below(random, 7)), randomDays(random)};
    case 5:
        return Counted{static_cast<Counted::What>(below(random, 7)),
                       *readNumberRange(QStringLiteral("%1..").arg(below(random, 5)))};
    case 6:
        return Has{static_cast<Has::Thing>(below(random, 9))};
    case 7:
        return randomRegex(random);
    default:
        return IsSo{static_cast<IsSo::Flag>(below(random, 7))};
    }
}

Node randomLeaf(std::mt19937 &random) {
    switch (below(random, 17)) {
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
    case 11:
    case 12:
    case 13:
        return leaf(randomClause(random));
    case 14:
        return below(random, 2) == 0 ? leaf(query::InFilter{randomWords(random)})
                                     : leaf(query::Like{randomWords(random)});
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
        QStringLiteral("\""),    QStringLiteral("("),      QStringLiteral(")"),
        QStringLiteral("-"),     QStringLiteral("*"),      QStringLiteral(":"),
        QStringLiteral(","),     QStringLiteral("="),      QStringLiteral(" "),
        QStringLiteral("\n"),    QStringLiteral("\\"),     QStringLiteral("/"),
        QStringLiteral("#"),     QStringLiteral("+"),      QStringLiteral("x"),
        QStringLiteral("7"),     QStringLiteral(" OR "),   QStringLiteral(" AND "),
        QStringLiteral("NOT "),  QStringLiteral("is:"),    QStringLiteral("tag:"),
        QStringLiteral("kept"),  QString(QChar(u'\0')),    QString(QChar(0xD800)),
        QStringLiteral("学习"),  QStringLiteral("\u0301"), QStringLiteral("É"),
        QStringLiteral("''"),    QStringLiteral("%"),      QStringLiteral("?"),
        QStringLiteral("“"),     QStringLiteral("”"),      QStringLiteral("«"),
        QStringLiteral("title:")};
    QString text;
    for (int i = 0; i < length; ++i)
        text += pieces[below(random, static_cast<int>(std::size(pieces)))];
    return text;
}

} // namespace lectern::tests
