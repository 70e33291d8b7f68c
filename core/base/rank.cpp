// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank.h"

namespace lectern::base {

namespace {

constexpr int least = 'a'; // never the last letter of a rank: nothing would go before it
constexpr int most = 'z';

} // namespace

QString rankBetween(const QString &before, const QString &after) {
    QString rank;
    bool below = !after.isEmpty(); // so far the letters are those of `after`
    for (qsizetype i = 0;; ++i) {
        const int low = i < before.size() ? before.at(i).unicode() : least;
        const int high = below ? (i < after.size() ? after.at(i).unicode() : least) : most + 1;
        const int middle = low + (high - low) / 2;
        if (middle > low) return rank + QChar(middle);
        rank += QChar(low);
        below = below && low == high;
    }
}

} // namespace lectern::base
