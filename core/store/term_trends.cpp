// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/term_trends.h"

#include "core/store/statement.h"
#include "core/store/title_terms.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace lectern::store {

namespace {

constexpr size_t titlesLookedAt = 30'000; // of each part of the span
constexpr int leastRecent = 3;
constexpr double leastFactor = 1.5;
constexpr double leastSurprise = 1.6; // standard deviations
constexpr double moreOfEachWord = 0.5;
constexpr size_t stopEvery = 256;

struct TermHash {
    using is_transparent = void;
    size_t operator()(std::string_view term) const { return std::hash<std::string_view>()(term); }
};

struct TrendCounts {
    std::array<quint16, trendWeeks> weeks{};
    int recent = 0;
    int before = 0;
    qint64 lastPaper = 0; // a title counts once, whatever stands twice in it
    std::string shown;
    bool telling = false;
};

class TrendReader {
  public:
    TrendReader(Connection &connection, const base::StopToken &stop)
        : m_stop(stop)
        , m_title(connection,
                  QStringLiteral("SELECT coalesce(c.value, t.tidy, '') FROM paper p LEFT JOIN "
                                 "paper_text t ON t.id = p.title_id LEFT JOIN correction c ON "
                                 "c.paper_id = p.id AND c.field = 'title' AND c.deleted = 0 "
                                 "WHERE p.id = ?")) {}

    base::Result<QList<TermTrend>> read(const std::vector<PaperOfWeek> &papers, int most) {
        std::vector<PaperOfWeek> recent;
        std::vector<PaperOfWeek> before;
        for (const PaperOfWeek &paper : papers)
            (paper.week < trendWeeksBefore ? before : recent).push_back(paper);
        keepNewest(recent);
        keepNewest(before);
        if (recent.empty() || before.empty()) return QList<TermTrend>();
        LECTERN_TRY(count(recent, Terms::All));
        std::erase_if(m_terms, [](const auto &term) { return term.second.recent < leastRecent; });
        LECTERN_TRY(count(before, Terms::Known));
        return rising(double(recent.size()), double(before.size()), most);
    }

  private:
    static void keepNewest(std::vector<PaperOfWeek> &papers) {
        if (papers.size() <= titlesLookedAt) return;
        papers.erase(papers.begin(), papers.end() - qsizetype(titlesLookedAt));
    }

    // What is looked for in the weeks before is known by then.
    enum class Terms { All, Known };
    base::Status count(const std::vector<PaperOfWeek> &papers, Terms which) {
        for (size_t i = 0; i < papers.size(); ++i) {
            if (i % stopEvery == 0 && m_stop.stop_requested())
                return base::fail(base::ErrorCode::Cancelled, {});
            m_title.bind(0, papers[i].paper);
            LECTERN_ASSIGN(const bool found, m_title.next());
            if (!found) continue;
            m_inTitle.each(m_title.text(0), [&](const TitleTerm &term) {
                if (TrendCounts *counts = countsOf(term.words, which))
                    add(*counts, papers[i], term);
            });
            LECTERN_TRY(m_title.end());
        }
        return {};
    }

    TrendCounts *countsOf(std::string_view words, Terms which) {
        if (const auto known = m_terms.find(words); known != m_terms.end()) return &known->second;
        return which == Terms::All ? &m_terms[std::string(words)] : nullptr;
    }

    static void add(TrendCounts &counts, const PaperOfWeek &paper, const TitleTerm &term) {
        counts.telling = counts.telling || term.telling;
        // Most terms stand in one title only: the memory is for the others.
        if (term.telling && counts.shown.empty() && counts.recent + 1 >= leastRecent)
            counts.shown.assign(term.shown.data(), static_cast<size_t>(term.shown.size()));
        if (counts.lastPaper == paper.paper) return;
        counts.lastPaper = paper.paper;
        ++counts.weeks.at(static_cast<size_t>(paper.week));
        ++(paper.week < trendWeeksBefore ? counts.before : counts.recent);
    }

    struct Candidate {
        TermTrend trend;
        double weight = 0;
    };

    // By how far a term is above what the weeks before let expect (a Poisson count's deviation is
    // its root); each word more makes it say more.
    QList<TermTrend> rising(double recent, double before, int most) {
        std::vector<Candidate> candidates;
        for (const auto &[words, counts] : m_terms) {
            if (!counts.telling) continue;
            const double expected = (counts.before + 0.5) * recent / (before + 1);
            const double factor = counts.recent / expected;
            const double surprise = (counts.recent - expected) / std::sqrt(expected + 1);
            if (factor < leastFactor || surprise < leastSurprise) continue;
            const auto blanks = std::count(words.cbegin(), words.cend(), ' ');
            candidates.push_back(
                {trendOf(words, counts, factor), surprise * (1 + moreOfEachWord * double(blanks))});
        }
        std::sort(candidates.begin(), candidates.end(), [](const auto &a, const auto &b) {
            return a.weight != b.weight ? a.weight > b.weight : a.trend.words < b.trend.words;
        });
        return chosen(candidates, most);
    }

    static TermTrend trendOf(const std::string &words, const TrendCounts &counts, double factor) {
        TermTrend trend{QString::fromStdString(words),
                        QString::fromStdString(counts.shown),
                        {},
                        counts.recent,
                        counts.before,
                        factor};
        if (trend.shown.isEmpty()) trend.shown = trend.words;
        std::copy(counts.weeks.cbegin(), counts.weeks.cend(), trend.weeks.begin());
        return trend;
    }

    static QSet<QString> tellingWords(const TermTrend &term) {
        QStringList words = term.words.split(u' ');
        words.removeIf([](const QString &word) { return !isTelling(word.toStdString()); });
        return {words.cbegin(), words.cend()};
    }

    // "language models" and "models" are one, and so are two pieces of a phrase, which stand in
    // about as many titles.
    static bool isOfOne(const TermTrend &one, const TermTrend &other) {
        const QSet<QString> words = tellingWords(one);
        const QSet<QString> others = tellingWords(other);
        if (words.contains(others) || others.contains(words)) return true;
        const qint64 apart = std::abs(one.recent - other.recent);
        return words.intersects(others) && 4 * apart <= std::max(one.recent, other.recent);
    }

    static QList<TermTrend> chosen(const std::vector<Candidate> &candidates, int most) {
        QList<TermTrend> terms;
        for (const Candidate &candidate : candidates) {
            if (terms.size() == most) break;
            const bool told = std::any_of(terms.cbegin(), terms.cend(), [&](const auto &term) {
                return isOfOne(term, candidate.trend);
            });
            if (told) continue;
            terms.append(candidate.trend);
        }
        std::stable_sort(terms.begin(), terms.end(), [](const TermTrend &a, const TermTrend &b) {
            return a.factor > b.factor;
        });
        return terms;
    }

    base::StopToken m_stop;
    Statement m_title;
    TitleTerms m_inTitle;
    std::unordered_map<std::string, TrendCounts, TermHash, std::equal_to<>> m_terms;
};

} // namespace

base::Result<QList<TermTrend>> risingTerms(Connection &connection,
                                           const std::vector<PaperOfWeek> &papers, int most,
                                           const base::StopToken &stop) {
    return TrendReader(connection, stop).read(papers, most);
}

} // namespace lectern::store
