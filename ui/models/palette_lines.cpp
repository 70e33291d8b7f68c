// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette_lines.h"

#include "ui/commands/fuzzy_match.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern::ui {

namespace {

constexpr qsizetype mostOftenUsed = 5;
constexpr qsizetype mostBelowHeading = 20;
// Uses weigh as the beginning of a word does, and no more: what is typed comes first.
constexpr int mostUsesThatWeigh = 8;
constexpr int weightOfUse = 256;

struct Meant {
    qsizetype entry = -1;
    FuzzyMatch match;
    int uses = 0;

    [[nodiscard]] int weight() const {
        return match.score + std::min(uses, mostUsesThatWeigh) * weightOfUse;
    }
};

// A place is meant by its kind too, "tag rl", but less than what is called so.
std::optional<FuzzyMatch> matchOf(const PaletteEntry &entry, const QString &typed) {
    if (auto match = fuzzyMatch(typed, entry.name)) return match;
    if (!entry.isPlace()) return std::nullopt;
    const QString prefix = entry.kind + QLatin1Char(' ');
    auto match = fuzzyMatch(typed, prefix + entry.name);
    if (!match) return std::nullopt;
    match->score /= 4;
    match->marks.removeIf([&prefix](qsizetype mark) { return mark < prefix.size(); });
    for (qsizetype &mark : match->marks)
        mark -= prefix.size();
    return match;
}

void addBelow(QList<PaletteLine> &lines, const QString &heading, const QList<Meant> &all) {
    if (all.isEmpty()) return;
    lines.append(PaletteLine{.heading = heading});
    for (const Meant &meant : all.mid(0, mostBelowHeading))
        lines.append(PaletteLine{.entry = meant.entry, .marks = meant.match.marks});
}

QList<PaletteLine> withoutTyping(const QList<PaletteEntry> &entries,
                                 const QHash<QString, int> &uses) {
    QList<Meant> often;
    QList<QString> headings;
    QHash<QString, QList<PaletteLine>> below;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const PaletteEntry &entry = entries.at(i);
        if (uses.value(entry.id) > 0) often.append(Meant{i, {}, uses.value(entry.id)});
        if (entry.isPlace()) continue;
        if (!headings.contains(entry.heading)) headings.append(entry.heading);
        below[entry.heading].append(PaletteLine{.entry = i});
    }
    std::stable_sort(often.begin(), often.end(),
                     [](const Meant &a, const Meant &b) { return a.uses > b.uses; });
    QList<PaletteLine> lines;
    addBelow(lines, QCoreApplication::translate("Lectern", "Often used"),
             often.mid(0, mostOftenUsed));
    for (const QString &heading : headings)
        lines += QList<PaletteLine>{{.heading = heading}} + below.value(heading);
    return lines;
}

} // namespace

QList<PaletteLine> paletteLines(const QList<PaletteEntry> &entries, const QString &typed,
                                const QHash<QString, int> &uses) {
    if (typed.trimmed().isEmpty()) return withoutTyping(entries, uses);
    QList<Meant> all;
    for (qsizetype i = 0; i < entries.size(); ++i)
        if (auto match = matchOf(entries.at(i), typed))
            all.append(Meant{i, std::move(*match), uses.value(entries.at(i).id)});
    std::stable_sort(all.begin(), all.end(),
                     [](const Meant &a, const Meant &b) { return a.weight() > b.weight(); });
    QList<QString> headings;
    QHash<QString, QList<Meant>> below;
    for (const Meant &meant : std::as_const(all)) {
        const QString &heading = entries.at(meant.entry).heading;
        if (!headings.contains(heading)) headings.append(heading);
        below[heading].append(meant);
    }
    QList<PaletteLine> lines;
    for (const QString &heading : std::as_const(headings))
        addBelow(lines, heading, below.value(heading));
    return lines;
}

} // namespace lectern::ui
