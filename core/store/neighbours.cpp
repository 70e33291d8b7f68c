// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/neighbours.h"

#include "core/base/tokenizer.h"
#include "core/store/connection.h"
#include "core/store/index_size.h"
#include "core/store/statement.h"
#include "core/store/visible.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <vector>

namespace lectern::store {

namespace {

constexpr int termsLookedFor = 24;
constexpr int papersOfATerm = 2'000; // the newest
constexpr int candidatesCompared = 120;
constexpr double least = 0.1;
constexpr int termsShown = 6;
constexpr qsizetype shortestTerm = 3; // bytes: less says little

using Vector = QHash<QByteArray, double>; // a weight for each term

class Neighbourhood {
  public:
    explicit Neighbourhood(Connection &connection)
        : m_connection(connection)
        , m_papersOf(connection, QStringLiteral("SELECT papers FROM lexicon WHERE term = ?"))
        , m_text(connection,
                 QStringLiteral("SELECT v.title, v.abstract FROM search_source v JOIN paper p ON "
                                "p.id = v.id AND %1 WHERE v.id = ?")
                     .arg(visiblePaper)) {}

    base::Result<QList<Neighbour>> of(model::PaperId paper, int most) {
        LECTERN_TRY(countPapers());
        LECTERN_ASSIGN(const Vector own, vectorOf(paper));
        LECTERN_ASSIGN(const auto candidates, candidatesFor(own, paper));
        QList<Neighbour> neighbours;
        for (const model::PaperId candidate : candidates) {
            LECTERN_ASSIGN(const Vector other, vectorOf(candidate));
            Neighbour one = compared(candidate, own, other);
            if (one.likeness >= least) neighbours.append(std::move(one));
        }
        std::stable_sort(neighbours.begin(), neighbours.end(),
                         [](const auto &a, const auto &b) { return a.likeness > b.likeness; });
        return neighbours.mid(0, most);
    }

  private:
    base::Status countPapers() {
        LECTERN_ASSIGN(const qint64 papers, papersIndexed(m_connection));
        m_all = std::max(2.0, double(papers));
        return {};
    }

    // How telling a term is: one that stands in every fourth paper says nothing.
    base::Result<double> weightOf(const QByteArray &term) {
        if (const auto known = m_weights.constFind(term); known != m_weights.cend()) return *known;
        m_papersOf.bindText(0, term);
        LECTERN_ASSIGN(const bool found, m_papersOf.next());
        const double papers = found ? static_cast<double>(m_papersOf.integer(0)) : 0;
        if (found) LECTERN_TRY(m_papersOf.end());
        const double weight =
            papers < 1 || papers > std::max(2.0, m_all / 4) ? 0 : std::log(m_all / papers) + 1;
        m_weights.insert(term, weight);
        return weight;
    }

    // Of length 1; empty for a paper without words.
    base::Result<Vector> vectorOf(model::PaperId paper) {
        QHash<QByteArray, int> counts;
        m_text.bind(0, paper.value());
        LECTERN_ASSIGN(const bool found, m_text.next());
        if (!found) return Vector();
        for (const int column : {0, 1})
            base::Tokenizer::tokenize(m_text.text(column), [&](const base::Token &token) {
                if (token.text.size() >= shortestTerm) ++counts[token.text.toByteArray()];
                return true;
            });
        LECTERN_TRY(m_text.end());
        Vector vector;
        double length = 0;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
            LECTERN_ASSIGN(const double weight, weightOf(count.key()));
            if (weight <= 0) continue;
            const double value = (1 + std::log(count.value())) * weight;
            vector.insert(count.key(), value);
            length += value * value;
        }
        for (double &value : vector)
            value /= std::sqrt(length);
        return vector;
    }

    // Those that share most of what tells most of it, by the weight of it.
    base::Result<QList<model::PaperId>> candidatesFor(const Vector &own, model::PaperId paper) {
        QHash<qint64, double> scores;
        Statement having(m_connection,
                         QStringLiteral("SELECT rowid FROM search WHERE search MATCH ? "
                                        "ORDER BY rowid DESC LIMIT %1")
                             .arg(papersOfATerm));
        for (const auto &[weight, term] : heaviest(own, termsLookedFor)) {
            having.bindText(0,
                            "{title abstract} : \"" + QByteArray(term).replace('"', "\"\"") + '"');
            while (true) {
                LECTERN_ASSIGN(const bool more, having.next());
                if (!more) break;
                scores[having.integer(0)] += weight * weight;
            }
        }
        scores.remove(paper.value());
        std::vector<std::pair<double, qint64>> best;
        for (auto score = scores.cbegin(); score != scores.cend(); ++score)
            best.emplace_back(score.value(), score.key());
        const auto end = best.begin() + std::min<qsizetype>(candidatesCompared,
                                                            static_cast<qsizetype>(best.size()));
        std::partial_sort(best.begin(), end, best.end(), std::greater<>());
        QList<model::PaperId> candidates;
        for (auto one = best.begin(); one != end; ++one)
            candidates.append(model::PaperId(one->second));
        return candidates;
    }

    static std::vector<std::pair<double, QByteArray>> heaviest(const Vector &vector, int most) {
        std::vector<std::pair<double, QByteArray>> terms;
        for (auto one = vector.cbegin(); one != vector.cend(); ++one)
            terms.emplace_back(one.value(), one.key());
        std::sort(terms.begin(), terms.end(), std::greater<>());
        if (terms.size() > static_cast<size_t>(most)) terms.resize(static_cast<size_t>(most));
        return terms;
    }

    static Neighbour compared(model::PaperId paper, const Vector &own, const Vector &other) {
        Neighbour neighbour{paper};
        Vector shared;
        for (auto term = own.cbegin(); term != own.cend(); ++term) {
            const double product = term.value() * other.value(term.key());
            if (product <= 0) continue;
            neighbour.likeness += product;
            shared.insert(term.key(), product);
        }
        for (const auto &[product, term] : heaviest(shared, termsShown))
            neighbour.terms.append(term);
        return neighbour;
    }

    Connection &m_connection;
    Statement m_papersOf;
    Statement m_text;
    QHash<QByteArray, double> m_weights;
    double m_all = 2; // papers
};

} // namespace

base::Result<QList<Neighbour>> neighboursOf(Connection &connection, model::PaperId paper,
                                            int most) {
    return Neighbourhood(connection).of(paper, most);
}

} // namespace lectern::store
