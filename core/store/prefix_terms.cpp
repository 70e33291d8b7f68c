// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/prefix_terms.h"

#include "core/query/match.h"
#include "core/store/index_size.h"
#include "core/store/lexicon.h"
#include "core/store/prefix_costs.h"
#include "core/store/statement.h"

#include <algorithm>

namespace lectern::store {

namespace {

using query::PrefixWay;

constexpr size_t mostTerms = 512;     // of an expression
constexpr size_t mostRead = 4'000;    // of the lexicon
constexpr double usualTerms = 10;     // that stand in a paper of the page
constexpr double shareInTitles = 0.1; // of the papers that hold a term
constexpr double pagesLookedBack = 4; // papers hold several of the terms, and stand unevenly

base::Result<qint64> newestPaper(Connection &connection) {
    Statement newest(connection, QStringLiteral("SELECT max(id) FROM paper"));
    LECTERN_ASSIGN(const bool found, newest.next());
    return found ? newest.integer(0) : 0;
}

bool mayHold(const LexiconTerm &term, qint64 oldest) {
    return term.newest >= oldest;
}

PrefixWay wayOfTerms(const QByteArray &prefix, const std::vector<LexiconTerm> &terms,
                     qint64 oldest) {
    PrefixWay way{PrefixWay::Kind::Terms, {prefix}};
    for (const LexiconTerm &term : terms)
        if (mayHold(term, oldest) && term.term != prefix) way.terms.append(term.term);
    return way;
}

} // namespace

PrefixTerms::PrefixTerms(Connection &connection, qint64 papersOfPage, In in)
    : m_connection(connection)
    , m_papersOfPage(double(papersOfPage))
    , m_share(in == In::Titles ? shareInTitles : 1) {}

// Once: both numbers hold for the whole of the reading.
base::Status PrefixTerms::measure() {
    if (m_newest > 0) return {};
    LECTERN_ASSIGN(m_allPapers, papersIndexed(m_connection));
    LECTERN_ASSIGN(m_newest, newestPaper(m_connection));
    return {};
}

// For a page, where so many of all papers hold one of the terms.
double PrefixTerms::papersLookedThrough(double withTheTerms) const {
    return m_papersOfPage * double(m_allPapers) / std::max(1.0, withTheTerms);
}

base::Result<PrefixTerms::Known> PrefixTerms::read(const QByteArray &prefix) {
    Known known;
    known.tooMany = prefix.isEmpty();
    if (known.tooMany) return known;
    LECTERN_TRY(measure());
    Statement terms(
        m_connection,
        QStringLiteral("SELECT term, papers, newest FROM lexicon WHERE term >= ? AND term < ?"));
    terms.bindText(0, prefix);
    terms.bindText(1, behindAllWith(prefix));
    while (true) {
        LECTERN_ASSIGN(const bool more, terms.next());
        if (!more) return known;
        known.terms.push_back({terms.text(0).toByteArray(), terms.integer(1), terms.integer(2)});
        known.papers += m_share * double(terms.integer(1));
        // Every further term makes looking through the papers better still, and nothing else.
        const double others = costOfTerm * std::min(usualTerms, double(known.terms.size()));
        known.tooMany = known.terms.size() == mostRead ||
                        papersLookedThrough(known.papers) * costLookedThrough < others;
        if (known.tooMany) return known;
    }
}

const PrefixTerms::Known &PrefixTerms::known(const QByteArray &prefix) {
    std::shared_ptr<const Known> &known = m_known[prefix];
    if (known) return *known;
    Known unreadable; // the papers are looked at
    unreadable.tooMany = true;
    known = std::make_shared<const Known>(read(prefix).value_or(unreadable));
    return *known;
}

PrefixWay PrefixTerms::likelyWayTo(const QByteArray &prefix) {
    const Known &all = known(prefix);
    const qint64 since = m_newest - qint64(pagesLookedBack * papersLookedThrough(all.papers));
    if (all.tooMany || since <= 0) return wayTo(prefix, 0);
    m_likelySince = std::max(m_likelySince, since);
    return wayTo(prefix, since);
}

PrefixWay PrefixTerms::wayTo(const QByteArray &prefix, qint64 oldest) {
    const Known &all = known(prefix);
    if (all.tooMany) return {PrefixWay::Kind::Papers};
    const auto count =
        size_t(std::count_if(all.terms.cbegin(), all.terms.cend(),
                             [&](const auto &term) { return mayHold(term, oldest); }));
    const double ofTerms = double(count) * costOfTerm;
    const double ofIndex =
        2 * costOfTerm + double(all.terms.size()) * costOfTermGathered + all.papers * costGathered;
    if (papersLookedThrough(all.papers) * costLookedThrough < std::min(ofTerms, ofIndex))
        return {PrefixWay::Kind::Papers};
    if (count > mostTerms || ofIndex < ofTerms) return {PrefixWay::Kind::Index};
    return wayOfTerms(prefix, all.terms, oldest);
}

query::CompletePrefix PrefixTerms::likely() {
    return [this](const QByteArray &prefix) { return likelyWayTo(prefix); };
}

query::CompletePrefix PrefixTerms::since(model::PaperId oldest) {
    return [this, oldest](const QByteArray &prefix) {
        return wayTo(prefix, oldest.isValid() ? oldest.value() : 0);
    };
}

PrefixTerms::In placesOf(const query::Node &root) {
    return query::isOfTitles(root) ? PrefixTerms::In::Titles : PrefixTerms::In::AllTexts;
}

} // namespace lectern::store
