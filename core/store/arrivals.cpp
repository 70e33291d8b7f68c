// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/arrivals.h"

#include "core/store/statement.h"
#include "core/store/visible.h"

#include <algorithm>

namespace lectern::store {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr int julianDayOfEpoch = 2'440'588; // 1970-01-01

class ArrivalReader {
  public:
    explicit ArrivalReader(Connection &connection)
        : m_connection(connection)
        , m_added(connection,
                  QStringLiteral("SELECT added, added_offset FROM paper WHERE id = ?")) {}

    base::Result<Arrivals> read() {
        LECTERN_TRY(readPapers());
        for (size_t i = 0; i < m_stretches.size(); ++i) {
            const size_t end =
                i + 1 < m_stretches.size() ? m_stretches[i + 1] : m_arrivals.papers.size();
            LECTERN_TRY(addStretch(m_stretches[i], end));
        }
        return std::move(m_arrivals);
    }

  private:
    // From the index that holds no more than this of a paper.
    base::Status readPapers() {
        Statement statement(m_connection,
                            QStringLiteral("SELECT p.id, p.digest_id FROM paper p WHERE ") +
                                visiblePaper + QStringLiteral(" ORDER BY p.id"));
        qint64 digest = 0;
        while (true) {
            LECTERN_ASSIGN(const bool more, statement.next());
            if (!more) return {};
            if (m_stretches.empty() || statement.integer(1) != digest)
                m_stretches.push_back(m_arrivals.papers.size());
            digest = statement.integer(1);
            m_arrivals.papers.push_back(statement.integer(0));
        }
    }

    base::Status addStretch(size_t first, size_t end) {
        LECTERN_ASSIGN(const int firstDay, dayAt(first));
        LECTERN_ASSIGN(const int lastDay, dayAt(end - 1));
        if (firstDay == lastDay) {
            addRun(first, firstDay);
            return {};
        }
        for (size_t place = first; place < end; ++place) {
            LECTERN_ASSIGN(const int day, dayAt(place));
            addRun(place, day);
        }
        return {};
    }

    void addRun(size_t first, int day) {
        if (m_arrivals.runs.empty() || m_arrivals.runs.back().day != day)
            m_arrivals.runs.push_back({first, day});
    }

    base::Result<int> dayAt(size_t place) {
        m_added.bind(0, m_arrivals.papers[place]);
        LECTERN_ASSIGN(const bool found, m_added.next());
        if (!found) return 0; // cannot be: both are of one commit
        const int day = localDay(m_added.integer(0), m_added.integer(1));
        LECTERN_TRY(m_added.end());
        return day;
    }

    Connection &m_connection;
    Statement m_added;
    Arrivals m_arrivals;
    std::vector<size_t> m_stretches; // where in the papers those of one digest begin
};

} // namespace

int localDay(qint64 utcMs, qint64 offsetMinutes) {
    const qint64 seconds = utcMs / 1000 + offsetMinutes * 60;
    const qint64 days = seconds / secondsOfDay - (seconds % secondsOfDay < 0 ? 1 : 0);
    return static_cast<int>(days) + julianDayOfEpoch;
}

std::optional<int> Arrivals::dayOf(qint64 paper) const {
    const auto found = std::lower_bound(papers.cbegin(), papers.cend(), paper);
    if (found == papers.cend() || *found != paper) return std::nullopt;
    const auto place = static_cast<size_t>(found - papers.cbegin());
    const auto after = std::upper_bound(runs.cbegin(), runs.cend(), place,
                                        [](size_t one, const Run &run) { return one < run.first; });
    return std::prev(after)->day;
}

size_t Arrivals::endOf(size_t run) const {
    return run + 1 < runs.size() ? runs[run + 1].first : papers.size();
}

base::Result<Arrivals> readArrivals(Connection &connection) {
    return ArrivalReader(connection).read();
}

} // namespace lectern::store
