// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/query/search.h"
#include "core/store/connection.h"

#include <QHash>

#include <memory>
#include <vector>

namespace lectern::store {

// A term of the lexicon: in about how many papers it stands, and a paper that none newer than it
// holds it.
struct LexiconTerm {
    QByteArray term;
    qint64 papers = 0;
    qint64 newest = 0;
};

// What the lexicon says of the prefixes of one query: the prefix that is being typed becomes a
// handful of whole terms, of which FTS5 gives the newest papers at once, where for a prefix it
// first gathers all papers of all its terms. Lives no longer than the connection, and within one
// reading transaction.
class PrefixTerms {
  public:
    enum class In { AllTexts, Titles }; // are the prefixes looked for
    // For a page of so many papers.
    explicit PrefixTerms(Connection &connection, qint64 papersOfPage = 50, In in = In::AllTexts);
    Q_DISABLE_COPY_MOVE(PrefixTerms)

    // All terms that a paper as new as those of the first page, as far as can be told, may hold.
    [[nodiscard]] query::CompletePrefix likely();
    // All terms that a paper as new as `oldest`, or newer, may hold; of no paper: all.
    [[nodiscard]] query::CompletePrefix since(model::PaperId oldest);
    // The oldest paper of which all likely terms were told; none: of each paper.
    [[nodiscard]] model::PaperId likelySince() const { return model::PaperId(m_likelySince); }

  private:
    struct Known {
        std::vector<LexiconTerm> terms;
        double papers = 0;    // with one of the terms, each as often as it has terms
        bool tooMany = false; // or not readable: its papers are soonest looked through
    };
    const Known &known(const QByteArray &prefix);
    base::Result<Known> read(const QByteArray &prefix);
    base::Status measure();
    [[nodiscard]] query::PrefixWay likelyWayTo(const QByteArray &prefix);
    [[nodiscard]] query::PrefixWay wayTo(const QByteArray &prefix, qint64 oldest);

    [[nodiscard]] double papersLookedThrough(double withTheTerms) const;

    Connection &m_connection;
    double m_papersOfPage;
    double m_share; // of the papers with a term, those that hold it where it is looked for
    QHash<QByteArray, std::shared_ptr<const Known>> m_known;
    qint64 m_allPapers = 0;
    qint64 m_newest = 0; // paper, by its number; 0: not asked for yet
    qint64 m_likelySince = 0;
};

// Where a query looks for its prefixes.
[[nodiscard]] PrefixTerms::In placesOf(const query::Node &root);

} // namespace lectern::store
