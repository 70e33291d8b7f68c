// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/statistics/pace.h"

#include <algorithm>

namespace lectern::library {

namespace {

constexpr qint64 longestPauseMs = 5 * 60 * 1000;
constexpr size_t fewestTimes = 10;

} // namespace

std::optional<double> medianPace(const std::vector<qint64> &instants) {
    std::vector<qint64> times;
    for (size_t i = 1; i < instants.size(); ++i) {
        const qint64 time = instants[i] - instants[i - 1];
        if (time > 0 && time < longestPauseMs) times.push_back(time);
    }
    if (times.size() < fewestTimes) return std::nullopt;
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    if (times.size() % 2 == 1) return double(*middle) / 1000;
    return double(*middle + *std::max_element(times.begin(), middle)) / 2000;
}

} // namespace lectern::library
