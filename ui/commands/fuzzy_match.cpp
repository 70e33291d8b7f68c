// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fuzzy_match.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace lectern::ui {

namespace {

constexpr int pointsForStart = 12; // of the name
constexpr int pointsForWord = 9;   // at the beginning of a word
constexpr int pointsForInside = 1; // in the middle of one
constexpr int pointsTogether = 8;  // right behind the character before
constexpr int costOfGap = 3;       // between two characters
constexpr int perPoint = 256;      // a shorter name decides between equals
constexpr int impossible = std::numeric_limits<int>::min() / 2;
constexpr qsizetype longestTyped = 64;
constexpr qsizetype longestMatched = 255;

QChar foldedCharacter(QChar character) {
    const QString parts = character.decomposition();
    return (parts.isEmpty() ? character : parts.at(0)).toCaseFolded();
}

QString foldedCharacters(const QString &text) {
    QString folded(text);
    std::transform(folded.cbegin(), folded.cend(), folded.begin(), foldedCharacter);
    return folded;
}

int pointsFor(const QString &name, qsizetype at) {
    if (at == 0) return pointsForStart;
    const QChar before = name.at(at - 1);
    const QChar here = name.at(at);
    const bool begins = here.isLetterOrNumber() && !before.isLetterOrNumber();
    return begins || (here.isUpper() && before.isLower()) ? pointsForWord : pointsForInside;
}

// The best score of a typed character at a place of the name, and where the one before stands.
struct Placing {
    int score = impossible;
    qsizetype before = -1;
};
using Placings = std::vector<Placing>; // by place

// The same for the next typed character, wherever it stands.
Placings nextPlacings(const Placings &placed, QChar typed, const QString &name,
                      const QString &folded) {
    Placings next(placed.size());
    qsizetype best = -1; // among the places with a gap between
    for (qsizetype at = 1; at < qsizetype(placed.size()); ++at) {
        const qsizetype apart = at - 2;
        if (apart >= 0 && (best < 0 || placed[size_t(apart)].score > placed[size_t(best)].score))
            best = apart;
        if (folded.at(at) != typed) continue;
        const int together = placed[size_t(at - 1)].score + pointsTogether;
        const int gapped = best < 0 ? impossible : placed[size_t(best)].score - costOfGap;
        if (std::max(together, gapped) <= impossible / 2) continue;
        next[size_t(at)] = together >= gapped ? Placing{together, at - 1} : Placing{gapped, best};
        next[size_t(at)].score += pointsFor(name, at);
    }
    return next;
}

Placings firstPlacings(QChar typed, const QString &name, const QString &folded) {
    Placings placed(size_t(name.size()));
    for (qsizetype at = 0; at < name.size(); ++at)
        if (folded.at(at) == typed) placed[size_t(at)].score = pointsFor(name, at);
    return placed;
}

QList<qsizetype> marksOf(const std::vector<Placings> &rows, qsizetype last) {
    QList<qsizetype> marks;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        marks.prepend(last);
        last = (*row)[size_t(last)].before;
    }
    return marks;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &name) {
    QString wanted = foldedCharacters(typed.left(longestTyped));
    wanted.removeIf([](QChar each) { return each.isSpace(); });
    const QString shown = name.left(longestMatched);
    if (wanted.isEmpty()) return FuzzyMatch();
    if (shown.isEmpty()) return std::nullopt;
    const QString folded = foldedCharacters(shown);
    std::vector<Placings> rows{firstPlacings(wanted.at(0), shown, folded)};
    for (qsizetype i = 1; i < wanted.size(); ++i)
        rows.push_back(nextPlacings(rows.back(), wanted.at(i), shown, folded));
    const auto best =
        std::max_element(rows.back().cbegin(), rows.back().cend(),
                         [](const Placing &a, const Placing &b) { return a.score < b.score; });
    if (best->score <= impossible / 2) return std::nullopt;
    return FuzzyMatch{best->score * perPoint - int(shown.size()),
                      marksOf(rows, best - rows.back().cbegin())};
}

} // namespace lectern::ui
