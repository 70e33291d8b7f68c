// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/statistics/backlog_plot.h"
#include "ui/views/statistics/decisions_plot.h"

#include <gtest/gtest.h>

namespace lectern::ui {
namespace {

TEST(DecisionsPlot, ShadesADayByAFullOne) {
    const auto full = [](const QList<qint64> &papers) {
        QList<library::DayFigure> days;
        for (const qint64 one : papers)
            days.append({QDate(2026, 1, 1), one});
        return DecisionsPlot::fullDay(days);
    };
    EXPECT_EQ(full({}), 4);
    EXPECT_EQ(full({1}), 4);
    EXPECT_EQ(full({7}), 10);
    EXPECT_EQ(full({11}), 20);
    EXPECT_EQ(full({10, 20, 30, 40, 50, 60, 70, 80, 88, 9'000}), 100) << "one day is no measure";
    EXPECT_EQ(DecisionsPlot::heatOf(0, 100), 0);
    EXPECT_EQ(DecisionsPlot::heatOf(1, 100), 1);
    EXPECT_EQ(DecisionsPlot::heatOf(25, 100), 1);
    EXPECT_EQ(DecisionsPlot::heatOf(26, 100), 2);
    EXPECT_EQ(DecisionsPlot::heatOf(100, 100), 4);
    EXPECT_EQ(DecisionsPlot::heatOf(9'000, 100), 4);
}

TEST(BacklogPlot, HasAFewRoundLines) {
    for (const auto &[papers, step] :
         std::initializer_list<std::pair<qint64, qint64>>{{0, 1},
                                                          {1, 1},
                                                          {3, 1},
                                                          {4, 2},
                                                          {10, 5},
                                                          {34, 15},
                                                          {345, 150},
                                                          {400, 200},
                                                          {1'000'000, 500'000}})
        EXPECT_EQ(BacklogPlot::gridStep(papers), step) << papers;
}

} // namespace
} // namespace lectern::ui
