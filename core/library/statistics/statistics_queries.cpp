// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/statistics/statistics_queries.h"

#include "core/query/query.h"

namespace lectern::library {

namespace {

query::Node clauseNode(query::Node::Leaf leaf) {
    return {query::Node::Kind::Leaf, std::move(leaf), {}};
}

query::Node notNode(query::Node node) {
    return {query::Node::Kind::Not, {}, {std::move(node)}};
}

query::DayRange::End dayEnd(const QDate &day, bool beyond = false) {
    return {day.toString(Qt::ISODate), beyond};
}

query::Node daysNode(query::OnDays::What what, const Period &period) {
    query::DayRange range{dayEnd(period.first), dayEnd(period.last)};
    return clauseNode(query::PaperClause(query::OnDays{what, std::move(range)}));
}

query::Node decidedNode(const Period &period) {
    return daysNode(query::OnDays::What::Decided, period);
}

query::Node keptNode() {
    return clauseNode(query::IsDecision{model::DecisionState::Kept});
}

// As it is printed and read again, so that equal questions are equal texts.
QString printedAll(query::NodeList terms) {
    const QString text = query::print(query::Node{query::Node::Kind::And, {}, std::move(terms)});
    return query::print(query::parse(text));
}

QString keptOf(query::NodeList terms, const Period &period) {
    terms.push_back(keptNode());
    terms.push_back(decidedNode(period));
    return printedAll(std::move(terms));
}

query::Node sourceNode(const QString &source) {
    return clauseNode(query::PaperClause(
        query::InFact{query::InFact::Fact::Source, query::asciiLower(source), false}));
}

} // namespace

QString arrivedQuery(const Period &period) {
    return query::print(daysNode(query::OnDays::What::Added, period));
}

QString readQuery(const Period &period) {
    return printedAll({clauseNode(query::IsProgress{model::ReadingProgress::Read}),
                       daysNode(query::OnDays::What::Added, period)});
}

QString decidedQuery(const Period &period) {
    return query::print(decidedNode(period));
}

QString keptQuery(const Period &period) {
    return keptOf({}, period);
}

QString waitingQuery(const QDate &day) {
    const query::DayRange until{std::nullopt, dayEnd(day)};
    const query::DayRange after{dayEnd(day, true), std::nullopt};
    return printedAll(
        {clauseNode(query::PaperClause(query::OnDays{query::OnDays::What::Added, until})),
         query::Node{query::Node::Kind::Or,
                     {},
                     {clauseNode(query::IsDecision{model::DecisionState::Undecided}),
                      clauseNode(query::PaperClause(
                          query::OnDays{query::OnDays::What::Decided, after}))}}});
}

QString keptOfSource(const QString &source, const QStringList &longer, const Period &period) {
    query::NodeList terms{sourceNode(source)};
    for (const QString &other : longer)
        terms.push_back(notNode(sourceNode(other)));
    return keptOf(std::move(terms), period);
}

QString keptOfTag(const QString &tag, const Period &period) {
    return keptOf({clauseNode(query::HasTag{tag, false})}, period);
}

QString keptOfAuthor(const QString &author, const Period &period) {
    return keptOf({clauseNode(query::PaperClause(
                      query::InColumn{query::InColumn::Column::Authors, author, false}))},
                  period);
}

QString titlesWith(const QString &words, const Period &period) {
    return printedAll({clauseNode(query::PaperClause(
                           query::InColumn{query::InColumn::Column::Title, words, false})),
                       daysNode(query::OnDays::What::Added, period)});
}

} // namespace lectern::library
