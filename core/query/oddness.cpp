// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/oddness.h"

#include "core/query/regex_search.h"

#include <QCoreApplication>

namespace lectern::query {

namespace {

QString turnedSentence(const QString &range) {
    return QCoreApplication::translate("Lectern", "“%1” ends before it begins.").arg(range);
}

std::optional<Oddness> oddnessOfRegex(const MatchesRegex &matches) {
    const RegexSearch search(matches.pattern, matches.anyCase);
    if (search.isValid()) return std::nullopt;
    return Oddness{
        QCoreApplication::translate("Lectern", "The regular expression “%1” cannot be read: %2.")
            .arg(matches.pattern.left(60), search.problem())};
}

std::optional<Oddness> oddnessOfDays(const OnDays &on) {
    const QStringList impossible = impossibleDays(on.days);
    if (!impossible.isEmpty())
        return Oddness{QCoreApplication::translate("Lectern", "There is no day %1.")
                           .arg(impossible.constFirst())};
    if (!isTurned(on.days)) return std::nullopt;
    return Oddness{turnedSentence(toText(on.days)), OnDays{on.what, {on.days.to, on.days.from}}};
}

std::optional<Oddness> oddnessOfNumbers(const Counted &counted) {
    const NumberRange &range = counted.range;
    if (!range.isTurned()) return std::nullopt;
    return Oddness{turnedSentence(toText(range)), Counted{counted.what, {range.most, range.least}}};
}

} // namespace

std::optional<Oddness> oddnessOf(const PaperClause &clause) {
    if (const auto *matches = std::get_if<MatchesRegex>(&clause)) return oddnessOfRegex(*matches);
    if (const auto *on = std::get_if<OnDays>(&clause)) return oddnessOfDays(*on);
    const auto *counted = std::get_if<Counted>(&clause);
    return counted ? oddnessOfNumbers(*counted) : std::nullopt;
}

} // namespace lectern::query
