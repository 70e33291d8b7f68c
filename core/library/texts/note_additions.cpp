// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/texts/note_additions.h"

#include <QStringList>

#include <algorithm>

namespace lectern::library {

namespace {

// The end of the last line begins no other one.
QStringList linesOf(const QString &text) {
    QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.constLast().isEmpty()) lines.removeLast();
    return lines;
}

// What became of a text: its lines from `begin` to `oldEnd` are now those from `begin` to `newEnd`.
struct Change {
    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
};

Change changeOf(const QStringList &before, const QStringList &after) {
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype begin = 0;
    while (begin < shorter && before.at(begin) == after.at(begin))
        ++begin;
    qsizetype same = 0; // at the end
    while (same < shorter - begin &&
           before.at(before.size() - 1 - same) == after.at(after.size() - 1 - same))
        ++same;
    return {begin, before.size() - same, after.size() - same};
}

QStringList newLines(const Change &change, const QStringList &after) {
    return after.mid(change.begin, change.newEnd - change.begin);
}

bool standsIn(const QStringList &lines, const QStringList &wanted) {
    return std::search(lines.cbegin(), lines.cend(), wanted.cbegin(), wanted.cend()) !=
           lines.cend();
}

// Where in the changed text that stands what stood before the line `old`.
qsizetype placeAfter(qsizetype old, const Change &change) {
    if (old >= change.oldEnd) return old + change.newEnd - change.oldEnd;
    return old <= change.begin ? old : change.newEnd;
}

} // namespace

QString withAdditions(const QString &mine, const QString &theirs, const QString &base) {
    const QStringList old = linesOf(base);
    const QStringList typed = linesOf(mine);
    const QStringList others = linesOf(theirs);
    const Change typing = changeOf(old, typed);
    const Change addition = changeOf(old, others);
    const QStringList added = newLines(addition, others);
    // Nothing, or a save of the same words that nobody heard of.
    if (added.isEmpty() || standsIn(newLines(typing, typed), added)) return mine;
    const qsizetype at = placeAfter(addition.oldEnd, typing);
    const QString &ending = at == typed.size() ? theirs : mine;
    const QStringList both = typed.mid(0, at) + added + typed.mid(at);
    return both.join(QLatin1Char('\n')) +
           (ending.endsWith(QLatin1Char('\n')) ? QStringLiteral("\n") : QString());
}

} // namespace lectern::library
