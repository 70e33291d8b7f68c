// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/finding/query_reading.h"

#include "core/library/finding/read_query.h"
#include "core/library/reads.h"
#include "core/query/filters.h"
#include "core/store/days.h"
#include "core/store/paper_search.h"

#include <algorithm>

namespace lectern::library {

namespace {

constexpr qsizetype mostClauses = 12;

base::Result<qint64> countOf(store::Connection &connection, query::Query query, int today) {
    LECTERN_ASSIGN(const query::Query whole, withNames(connection, std::move(query)));
    return store::countPapers(connection, whole, today);
}

qsizetype lengthOfFirstWord(QStringView text) {
    const qsizetype blank = text.indexOf(u' ');
    return blank < 0 ? text.size() : blank;
}

// Words that were perhaps meant as something else: a hint says so of where they stand.
bool isOdd(const query::Node &term, const QString &typed, const QList<query::Hint> &hints) {
    const query::Node &node = term.kind == query::Node::Kind::Not ? term.children.front() : term;
    const auto *text = std::get_if<query::Text>(&node.leaf);
    return text && std::any_of(hints.cbegin(), hints.cend(), [&](const query::Hint &hint) {
               const QStringView place = QStringView(typed).mid(hint.begin, hint.end - hint.begin);
               // Of "title: lora" the field alone is this term.
               const QStringView word = place.first(lengthOfFirstWord(place));
               return !word.isEmpty() && text->text.startsWith(word);
           });
}

base::Status addClauses(store::Connection &connection, const query::Query &query,
                        const QString &asTyped, int today, QueryReading &reading) {
    const bool all = query.root.kind == query::Node::Kind::And;
    const query::NodeList terms = all ? query.root.children : query::NodeList{query.root};
    query::Query above = query;
    above.root = {query::Node::Kind::And, {}, {}};
    for (const query::Node &term : terms) {
        if (reading.clauses.size() == mostClauses) return {};
        above.root.children.push_back(term);
        query::Query part = above;
        if (part.root.children.size() == 1) part.root = term;
        LECTERN_ASSIGN(const qint64 left, countOf(connection, std::move(part), today));
        reading.clauses.append({query::inWords(term, store::dateFrom(today)), left,
                                isOdd(term, asTyped, query.hints), query::kindOf(term)});
    }
    return {};
}

base::Status addMending(store::Connection &connection, const QString &text,
                        const query::Query &query, int today, QueryReading &reading) {
    for (const query::Hint &hint : query.hints) {
        if (hint.instead.isEmpty()) continue;
        QString mended = text;
        mended.replace(hint.begin, hint.end - hint.begin, hint.instead);
        LECTERN_ASSIGN(const qint64 papers, countOf(connection, query::parse(mended), today));
        reading.mending = QueryReading::Mending{mended, hint.instead, papers};
        return {};
    }
    return {};
}

} // namespace

base::Result<QueryReading> readReading(store::Connection &connection, const QString &text,
                                       int today) {
    QueryReading reading;
    const query::Query query = query::parse(text);
    LECTERN_ASSIGN(const query::Query whole, withNames(connection, query));
    LECTERN_ASSIGN(reading.papers, store::countPapers(connection, whole, today));
    if (!query.empty) LECTERN_TRY(addClauses(connection, query, text, today, reading));
    LECTERN_TRY(addMending(connection, text, query, today, reading));
    model::PaperList hints;
    LECTERN_TRY(addHints(connection, whole, hints));
    reading.hint = hints.hint;
    return reading;
}

} // namespace lectern::library
