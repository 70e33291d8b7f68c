// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop_token.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>

#include <array>
#include <vector>

namespace lectern::store {

// A term of titles is held against itself: the last four weeks against the thirteen before them.
constexpr int trendWeeks = 17;
constexpr int trendRecentWeeks = 4;
constexpr int trendWeeksBefore = trendWeeks - trendRecentWeeks;

// A paper, and the week in which it came: 0 is the oldest of these weeks.
struct PaperOfWeek {
    qint64 paper = 0;
    int week = 0;
};

struct TermTrend {
    QString words;                       // as a phrase they find the titles: "half written proof"
    QString shown;                       // foreign text: "half-written proof"
    std::array<int, trendWeeks> weeks{}; // titles with it
    qint64 recent = 0;
    qint64 before = 0;
    // Its share of the titles of the last weeks, as a multiple of its share of those before. Of a
    // term that is new, as if half a title had had it before.
    double factor = 1;
};

// Those that rise most, at most `most`, the steepest first; of terms that are parts of one phrase,
// one. Of a span without papers in one of its parts there are none. Only titles are read, and of
// the newest 30,000 papers of each part: a thousand papers a day are looked at wholly.
base::Result<QList<TermTrend>> risingTerms(Connection &connection,
                                           const std::vector<PaperOfWeek> &papers, int most,
                                           const base::StopToken &stop);

} // namespace lectern::store
