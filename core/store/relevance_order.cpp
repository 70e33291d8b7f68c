// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/relevance_order.h"

#include "core/query/match.h"
#include "core/query/scored.h"
#include "core/store/paper_search.h"
#include "core/store/prefix_terms.h"
#include "core/store/relevance.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <limits>

namespace lectern::store {

namespace {

constexpr qint64 mostWeighed = 1000; // of the newest papers; a page still
constexpr qint64 mostTitled = 200;   // of those before them
constexpr qint64 fewPapers = 2'000;  // of a library

// Those that hold none of the words last; equal ones newest first.
void orderByRelevance(QList<model::PaperId> &papers, const QHash<model::PaperId, double> &says,
                      bool ascending) {
    std::sort(papers.begin(), papers.end(), [&](model::PaperId one, model::PaperId other) {
        const auto a = says.constFind(one);
        const auto b = says.constFind(other);
        if ((a == says.cend()) != (b == says.cend())) return b == says.cend();
        if (a != says.cend() && *a != *b) return ascending ? *a < *b : *a > *b;
        return one > other;
    });
}

// To weigh all papers that hold a common word takes seconds in a library of a million. What one
// looks for is among the newest, or has the words in its title.
class ByRelevance {
  public:
    ByRelevance(Connection &connection, const query::Query &query, int today)
        : m_connection(connection)
        , m_query(query)
        , m_today(today) {}

    base::Result<model::PaperList> run() {
        const qint64 wanted = m_query.limit.value_or(std::numeric_limits<qint64>::max());
        LECTERN_ASSIGN(QList<model::PaperId> papers, newestOf(m_query.root, mostWeighed));
        const bool more = papers.size() == mostWeighed;
        LECTERN_TRY(weigh(papers, m_query.root));
        if (more) LECTERN_TRY(addTitled(papers));
        orderByRelevance(papers, m_says, m_query.sort.ascending);
        if (more && papers.size() < wanted) LECTERN_TRY(addOthers(papers));
        model::PaperList list;
        list.grouped = false;
        list.ids = papers.first(std::min<qint64>(papers.size(), wanted));
        return list;
    }

  private:
    base::Result<QList<model::PaperId>> newestOf(const query::Node &root,
                                                 std::optional<qint64> limit) {
        query::Query query = m_query;
        query.root = root;
        query.sort = {};
        query.limit = limit;
        LECTERN_ASSIGN(const model::PaperList list, findPapers(m_connection, query, m_today));
        return list.ids;
    }

    // `root`: what found them.
    base::Status weigh(const QList<model::PaperId> &papers, const query::Node &root) {
        if (papers.isEmpty()) return {};
        LECTERN_ASSIGN(const bool small, isSmall());
        const bool inTitles = query::isOfTitles(root);
        PrefixTerms terms(m_connection, papers.size(), placesOf(root));
        const auto since = terms.since(*std::min_element(papers.cbegin(), papers.cend()));
        const auto words = query::scoredBy(root, [&](const QByteArray &prefix) {
            const query::PrefixWay way = since(prefix);
            const bool many = way.kind == query::PrefixWay::Kind::Papers && !small;
            return many || way.kind == query::PrefixWay::Kind::Terms ? way : query::PrefixWay();
        });
        if (!words) return {};
        const auto way = query::toNewestFirst(root, m_today, since);
        const QString among = way && way->byText ? way->match.value_or(QString()) : QString();
        return addRelevance(m_connection, *words, {among, inTitles}, papers, m_says);
    }

    // Whether FTS5 may gather all papers of any prefix.
    base::Result<bool> isSmall() {
        LECTERN_ASSIGN(
            const auto papers,
            m_connection.single(
                QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM paper LIMIT ?)"), {fewPapers}));
        return papers && papers->toLongLong() < fewPapers;
    }

    base::Status addTitled(QList<model::PaperId> &papers) {
        const model::PaperId oldest = papers.constLast();
        const query::Node inTitles = query::inTitles(m_query.root);
        LECTERN_ASSIGN(QList<model::PaperId> titled, newestOf(inTitles, mostTitled));
        titled.removeIf([oldest](model::PaperId paper) { return !(paper < oldest); });
        papers += titled;
        return weigh(titled, inTitles);
    }

    base::Status addOthers(QList<model::PaperId> &papers) {
        std::optional<qint64> limit = m_query.limit;
        if (limit) *limit += papers.size(); // they are found again
        LECTERN_ASSIGN(const QList<model::PaperId> all, newestOf(m_query.root, limit));
        const QSet<model::PaperId> weighed(papers.cbegin(), papers.cend());
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(papers),
                     [&](model::PaperId paper) { return !weighed.contains(paper); });
        return {};
    }

    Connection &m_connection;
    const query::Query &m_query;
    int m_today;
    QHash<model::PaperId, double> m_says;
};

} // namespace

base::Result<model::PaperList> papersByRelevance(Connection &connection, const query::Query &query,
                                                 int today) {
    return ByRelevance(connection, query, today).run();
}

} // namespace lectern::store
