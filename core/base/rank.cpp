// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank.h"

#include <algorithm>

namespace lectern::base {

namespace {

constexpr int least = 'a'; // never the last letter of a rank: nothing would go before it
constexpr int most = 'z';
constexpr qsizetype countedLetters = 4; // of a rank at an end, or as many more as it needs

// To the next number of as many letters; false after the last.
bool countOn(QString &number, int step) {
    const int last = step > 0 ? most : least;
    const int first = step > 0 ? least : most;
    for (qsizetype i = number.size() - 1; i >= 0; --i) {
        const int letter = number.at(i).unicode();
        number[i] = QChar(letter == last ? first : letter + step);
        if (letter != last) return true;
    }
    return false;
}

// The first rank beyond this one, up or down, that is as short as it can be.
QString rankBeyond(const QString &rank, int step) {
    for (qsizetype width = countedLetters;; width += countedLetters) {
        QString number = rank.left(width).leftJustified(width, QChar(least));
        bool found = countOn(number, step);
        if (found && number.back() == QChar(least)) found = countOn(number, step);
        if (found) return number;
    }
}

QString rankWithin(const QString &before, const QString &after) {
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

// Halving, so that many ranks between two grow by a few letters only.
void fillBetween(QStringList &ranks, qsizetype first, qsizetype end, const QString &before,
                 const QString &after) {
    if (first == end) return;
    const qsizetype middle = first + (end - first) / 2;
    ranks[middle] = rankWithin(before, after);
    fillBetween(ranks, first, middle, before, ranks.at(middle));
    fillBetween(ranks, middle + 1, end, ranks.at(middle), after);
}

} // namespace

QString rankBetween(const QString &before, const QString &after) {
    if (before.isEmpty() && after.isEmpty()) return rankWithin(before, after);
    if (!before.isEmpty() && before < after) return rankWithin(before, after);
    return !before.isEmpty() ? rankBeyond(before, 1) : rankBeyond(after, -1);
}

QStringList ranksBetween(const QString &before, const QString &after, qsizetype count) {
    QStringList ranks(count);
    if (!before.isEmpty() && before < after) {
        fillBetween(ranks, 0, count, before, after);
        return ranks;
    }
    const bool down = before.isEmpty() && !after.isEmpty();
    QString edge = down ? after : before;
    for (QString &rank : ranks)
        rank = edge = down ? rankBetween({}, edge) : rankBetween(edge, {});
    if (down) std::reverse(ranks.begin(), ranks.end());
    return ranks;
}

} // namespace lectern::base
