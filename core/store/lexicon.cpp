// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lexicon.h"

#include "core/store/statement.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace lectern::store {

namespace {

using query::PrefixWay;

// What a page of papers costs on each way, in about a microsecond each, as measured in a library of
// a million: a term of an expression, a term and a paper that the index gathers, a paper that is
// looked through.
constexpr double costOfTerm = 17;
constexpr double costOfTermGathered = 0.8;
constexpr double costGathered = 0.045;
constexpr double costLookedThrough = 4;
constexpr double papersOfPage = 50;
constexpr qsizetype mostTerms = 512; // of an expression
constexpr qsizetype mostRead = 4'000;

QByteArray behindAllWith(const QByteArray &prefix) {
    QByteArray behind = prefix; // never 0xFF at its end: it is UTF-8
    behind.back() = static_cast<char>(static_cast<uchar>(behind.back()) + 1);
    return behind;
}

base::Result<qint64> newestPaper(Connection &connection) {
    Statement newest(connection, QStringLiteral("SELECT max(id) FROM paper"));
    LECTERN_ASSIGN(const bool found, newest.next());
    return found ? newest.integer(0) : 0;
}

// The terms that begin with a prefix, and what each way to their papers would cost.
class PrefixCosts {
  public:
    PrefixCosts(const QByteArray &prefix, qint64 allPapers)
        : m_terms{prefix}
        , m_allPapers(double(allPapers)) {}

    void add(QByteArrayView term, qint64 papers) {
        ++m_read;
        m_papers += double(papers);
        if (m_terms.size() <= mostTerms && term != m_terms.constFirst())
            m_terms.append(term.toByteArray());
    }
    // Every further term makes this way better still, and the others worse.
    [[nodiscard]] bool isPapers() const {
        const double lookedAt = papersOfPage * m_allPapers / std::max(1.0, m_papers);
        return lookedAt * costLookedThrough < std::min(ofTerms(), ofIndex());
    }
    // So many terms that the papers of those not read cannot be told either.
    [[nodiscard]] bool isTooMany() const { return m_read == mostRead; }
    [[nodiscard]] bool isEnough() const { return isPapers() || isTooMany(); }
    [[nodiscard]] PrefixWay best() const {
        if (isEnough()) return {PrefixWay::Kind::Papers};
        if (m_terms.size() > mostTerms || ofIndex() < ofTerms()) return {PrefixWay::Kind::Index};
        return {PrefixWay::Kind::Terms, m_terms};
    }

  private:
    [[nodiscard]] double ofTerms() const { return double(m_terms.size()) * costOfTerm; }
    [[nodiscard]] double ofIndex() const {
        return 2 * costOfTerm + double(m_read) * costOfTermGathered + m_papers * costGathered;
    }

    QList<QByteArray> m_terms;
    double m_allPapers;
    double m_papers = 0; // with one of the terms, each as often as it has terms
    qsizetype m_read = 0;
};

base::Result<PrefixWay> wayOf(Connection &connection, const QByteArray &prefix) {
    if (prefix.isEmpty()) return PrefixWay{PrefixWay::Kind::Papers};
    LECTERN_ASSIGN(const qint64 all, newestPaper(connection));
    Statement terms(
        connection,
        QStringLiteral("SELECT term, papers FROM lexicon WHERE term >= ? AND term < ?"));
    terms.bindText(0, prefix);
    terms.bindText(1, behindAllWith(prefix));
    PrefixCosts costs(prefix, all);
    while (!costs.isEnough()) {
        LECTERN_ASSIGN(const bool more, terms.next());
        if (!more) break;
        costs.add(terms.text(0), terms.integer(1));
    }
    return costs.best();
}

} // namespace

base::Status countTerms(Connection &connection, const QHash<QByteArray, qint64> &papers) {
    std::vector<std::pair<QByteArray, qint64>> terms(papers.constKeyValueBegin(),
                                                     papers.constKeyValueEnd());
    std::sort(terms.begin(), terms.end()); // as they stand in the table
    Statement count(connection,
                    QStringLiteral("INSERT INTO lexicon(term, papers) VALUES(?, max(0, ?)) "
                                   "ON CONFLICT(term) DO UPDATE SET "
                                   "papers = max(0, papers + ?2)"));
    for (const auto &[term, more] : terms) {
        count.bindText(0, term);
        count.bind(1, more);
        LECTERN_TRY(count.run());
    }
    return {};
}

query::CompletePrefix completionsFrom(Connection &connection) {
    auto known = std::make_shared<QHash<QByteArray, PrefixWay>>();
    return [&connection, known](const QByteArray &prefix) -> PrefixWay {
        if (const auto found = known->constFind(prefix); found != known->cend()) return *found;
        // A lexicon that cannot be read is as one that knows too many: the papers are looked at.
        const PrefixWay way =
            wayOf(connection, prefix).value_or(PrefixWay{PrefixWay::Kind::Papers});
        known->insert(prefix, way);
        return way;
    };
}

} // namespace lectern::store
