// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/statistics/read_statistics.h"

#include "core/library/statistics/pace.h"
#include "core/library/statistics/statistics_queries.h"
#include "core/model/digest.h"
#include "core/store/arrivals.h"
#include "core/store/decided_papers.h"
#include "core/store/kept_shares.h"
#include "core/store/statement.h"
#include "core/store/term_trends.h"

#include <QMap>

#include <algorithm>

namespace lectern::library {

using model::DecisionState;

namespace {

constexpr int rowsOfList = 8;
constexpr int authorsAsked = 24;
constexpr int backlogWeeks = 26;
constexpr int quarterDays = 91;

int julianDay(const QDate &date) {
    return static_cast<int>(date.toJulianDay());
}

class StatisticsReading {
  public:
    StatisticsReading(store::Connection &connection, const Period &period, int today,
                      base::StopToken stop)
        : m_connection(connection)
        , m_first(julianDay(period.first))
        , m_last(julianDay(period.last))
        , m_today(today)
        , m_stop(std::move(stop)) {
        m_statistics.period = period;
    }

    base::Result<Statistics> read() {
        LECTERN_ASSIGN(m_arrivals, store::readArrivals(m_connection));
        LECTERN_ASSIGN(m_decided, store::readDecidedPapers(m_connection, m_arrivals));
        countArrived();
        countDecisions();
        countBacklog();
        measurePace();
        LECTERN_TRY(countDigests());
        LECTERN_TRY(countReading());
        LECTERN_TRY(findRising());
        LECTERN_TRY(findShares());
        return std::move(m_statistics);
    }

  private:
    [[nodiscard]] bool inPeriod(int day) const { return m_first <= day && day <= m_last; }

    void countArrived() {
        int firstDay = 0;
        for (size_t run = 0; run < m_arrivals.runs.size(); ++run) {
            const store::Arrivals::Run &arrived = m_arrivals.runs[run];
            if (firstDay == 0 || arrived.day < firstDay) firstDay = arrived.day;
            if (inPeriod(arrived.day))
                m_statistics.arrived += qint64(m_arrivals.endOf(run) - arrived.first);
        }
        for (const store::DecidedPaper &decided : m_decided)
            if (decided.day < firstDay) firstDay = decided.day;
        if (firstDay != 0) m_statistics.firstYear = QDate::fromJulianDay(firstDay).year();
    }

    void countDecisions() {
        std::vector<qint64> days(size_t(m_last - m_first + 1));
        for (const store::DecidedPaper &decided : m_decided) {
            if (!inPeriod(decided.day)) continue;
            ++days[size_t(decided.day - m_first)];
            const DecisionState state = decided.on(m_today);
            if (state == DecisionState::Undecided) continue;
            ++m_statistics.decided;
            m_statistics.kept += state == DecisionState::Kept ? 1 : 0;
            m_verdicts.add(decided.paper, state == DecisionState::Kept);
        }
        for (size_t day = 0; day < days.size(); ++day)
            if (days[day] > 0)
                m_statistics.decisions.append(
                    {QDate::fromJulianDay(m_first + qint64(day)), days[day]});
    }

    // As waitingQuery() has it.
    void countBacklog() {
        QMap<int, qint64> changes; // by day
        for (size_t run = 0; run < m_arrivals.runs.size(); ++run)
            changes[m_arrivals.runs[run].day] +=
                qint64(m_arrivals.endOf(run) - m_arrivals.runs[run].first);
        for (const store::DecidedPaper &decided : m_decided) {
            if (decided.on(m_today) == DecisionState::Undecided) continue;
            --changes[std::max(decided.came, decided.day)];
        }
        qint64 waiting = 0;
        auto change = changes.cbegin();
        for (int week = backlogWeeks - 1; week >= 0; --week) {
            const int day = m_last - 7 * week;
            for (; change != changes.cend() && change.key() <= day; ++change)
                waiting += change.value();
            m_statistics.backlog.append({QDate::fromJulianDay(day), waiting});
        }
    }

    void measurePace() {
        const auto pace = paceOf(m_first, m_last);
        if (!pace) return;
        m_statistics.pace = Pace{*pace, {}};
        const auto now = paceOf(m_last - quarterDays + 1, m_last);
        const auto before = paceOf(m_last - 2 * quarterDays + 1, m_last - quarterDays);
        if (now && before) m_statistics.pace->change = *now - *before;
    }

    [[nodiscard]] std::optional<double> paceOf(int first, int last) const {
        std::vector<qint64> instants;
        for (const store::DecidedPaper &decided : m_decided)
            if (first <= decided.day && decided.day <= last) instants.push_back(decided.utcMs);
        std::sort(instants.begin(), instants.end());
        return medianPace(instants);
    }

    base::Status countDigests() {
        return m_connection.each(
            QStringLiteral("SELECT imported, imported_offset FROM digest WHERE complete = 1 AND "
                           "removed = 0 AND source <> 'by-hand'"),
            {}, [this](const store::Row &row) -> base::Status {
                const int day = store::localDay(row.integer(0), row.integer(1));
                m_statistics.digests += inPeriod(day) ? 1 : 0;
                return {};
            });
    }

    base::Status countReading() {
        LECTERN_ASSIGN(m_statistics.read,
                       countRows("SELECT paper_id FROM progress WHERE deleted = 0 AND state = 2"));
        LECTERN_ASSIGN(m_statistics.highlights,
                       countRows("SELECT paper_id FROM highlight WHERE deleted = 0"));
        LECTERN_ASSIGN(m_statistics.notes,
                       countRows("SELECT paper_id FROM note WHERE deleted = 0"));
        return {};
    }

    // Those of papers that arrived in the period.
    base::Result<qint64> countRows(const char *papers) {
        store::Statement statement(m_connection, QString::fromLatin1(papers));
        qint64 count = 0;
        while (true) {
            LECTERN_ASSIGN(const bool more, statement.next());
            if (!more) return count;
            const auto day = m_arrivals.dayOf(statement.integer(0));
            count += day && inPeriod(*day) ? 1 : 0;
        }
    }

    base::Status findRising() {
        const int firstDay = m_last - 7 * store::trendWeeks + 1;
        std::vector<store::PaperOfWeek> papers;
        for (size_t run = 0; run < m_arrivals.runs.size(); ++run) {
            const store::Arrivals::Run &arrived = m_arrivals.runs[run];
            if (arrived.day < firstDay || arrived.day > m_last) continue;
            for (size_t place = arrived.first; place < m_arrivals.endOf(run); ++place)
                papers.push_back({m_arrivals.papers[place], (arrived.day - firstDay) / 7});
        }
        LECTERN_ASSIGN(const auto terms,
                       store::risingTerms(m_connection, papers, rowsOfList, m_stop));
        const QDate last = m_statistics.period.last;
        const Period recent{last.addDays(1 - 7 * store::trendRecentWeeks), last};
        for (const store::TermTrend &term : terms) {
            RisingTerm rising{term.shown,  term.recent, term.before,
                              term.factor, {},          titlesWith(term.words, recent)};
            std::copy(term.weeks.cend() - termWeeks, term.weeks.cend(), rising.weeks.begin());
            m_statistics.rising.append(std::move(rising));
        }
        return {};
    }

    base::Status findShares() {
        const Period &period = m_statistics.period;
        LECTERN_ASSIGN(const auto sources, store::sharesBySource(m_connection, m_verdicts));
        m_statistics.bySource = largest(sources, [&](const store::KeptShare &share) {
            return KeptOf{model::sourceTitle(share.name), share.decided, share.kept,
                          keptOfSource(share.name, longerNames(sources, share.name), period)};
        });
        LECTERN_ASSIGN(const auto tags, store::sharesByTag(m_connection, m_verdicts));
        m_statistics.byTag = largest(tags, [&](const store::KeptShare &share) {
            return KeptOf{share.name, share.decided, share.kept, keptOfTag(share.name, period)};
        });
        LECTERN_ASSIGN(const auto authors,
                       store::sharesByAuthor(m_connection, m_verdicts, authorsAsked));
        m_statistics.byAuthor = largest(authors, [&](const store::KeptShare &share) {
            return KeptOf{share.name, share.decided, share.kept, keptOfAuthor(share.name, period)};
        });
        return {};
    }

    // The rows of a list: those with most decisions, in the order of what is kept of them.
    template <typename Row>
    static QList<KeptOf> largest(QList<store::KeptShare> shares, Row row) {
        std::sort(shares.begin(), shares.end(), [](const auto &a, const auto &b) {
            return a.decided != b.decided ? a.decided > b.decided : a.name < b.name;
        });
        QList<KeptOf> rows;
        for (const store::KeptShare &share : shares.mid(0, rowsOfList))
            rows.append(row(share));
        std::stable_sort(rows.begin(), rows.end(),
                         [](const KeptOf &a, const KeptOf &b) { return a.share() > b.share(); });
        return rows;
    }

    static QStringList longerNames(const QList<store::KeptShare> &sources, const QString &name) {
        QStringList longer;
        for (const store::KeptShare &other : sources)
            if (other.name.size() > name.size() && other.name.startsWith(name, Qt::CaseInsensitive))
                longer.append(other.name);
        return longer;
    }

    store::Connection &m_connection;
    int m_first; // Julian days
    int m_last;
    int m_today;
    base::StopToken m_stop;
    store::Arrivals m_arrivals;
    std::vector<store::DecidedPaper> m_decided;
    store::Verdicts m_verdicts; // of what was decided in the period
    Statistics m_statistics;
};

} // namespace

base::Result<Statistics> readStatistics(store::Connection &connection, const Period &period,
                                        int today, const base::StopToken &stop) {
    return StatisticsReading(connection, period, today, stop).read();
}

} // namespace lectern::library
