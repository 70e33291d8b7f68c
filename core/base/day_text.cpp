// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_text.h"

#include <QList>

#include <algorithm>
#include <optional>

namespace lectern::base {

namespace {

enum class DayPart { Weekday, Day, Month, Year };

// A part of a day in a pattern, with what stands behind it: what belongs to it (the point of "26.",
// the 月 of "11月") and what parts it from the next.
struct PatternPart {
    DayPart part;
    QString letters; // "dddd"
    QString unit;
    QString separator;
};

std::optional<DayPart> partOf(QChar letter, qsizetype count) {
    switch (letter.unicode()) {
    case u'd':
        return count > 2 ? DayPart::Weekday : DayPart::Day;
    case u'M':
        return DayPart::Month;
    case u'y':
        return DayPart::Year;
    default:
        return std::nullopt;
    }
}

qsizetype runAt(const QString &pattern, qsizetype at) {
    qsizetype end = at;
    while (end < pattern.size() && pattern.at(end) == pattern.at(at))
        ++end;
    return end - at;
}

// The literal from here to the next part, quotes and all.
QString literalAt(const QString &pattern, qsizetype at) {
    qsizetype end = at;
    for (bool quoted = false; end < pattern.size(); ++end) {
        if (pattern.at(end) == u'\'') quoted = !quoted;
        if (!quoted && partOf(pattern.at(end), 1)) break;
    }
    return pattern.mid(at, end - at);
}

qsizetype unitLength(const QString &literal) {
    const auto parts = [](QChar c) { return c.isSpace() || c == u',' || c == u'،'; };
    return std::find_if(literal.cbegin(), literal.cend(), parts) - literal.cbegin();
}

// What stands before the first part is left out: "den " in Swedish.
QList<PatternPart> partsOf(const QString &pattern) {
    QList<PatternPart> parts;
    for (qsizetype at = literalAt(pattern, 0).size(); at < pattern.size();) {
        const qsizetype run = runAt(pattern, at);
        const QString literal = literalAt(pattern, at + run);
        const qsizetype unit = unitLength(literal);
        parts.append({partOf(pattern.at(at), run).value_or(DayPart::Day), pattern.mid(at, run),
                      literal.left(unit), literal.mid(unit)});
        at += run + literal.size();
    }
    return parts;
}

// Only these parts; what parted the last of them from one that is gone goes too.
QList<PatternPart> onlyWanted(const QList<PatternPart> &all, const QList<PatternPart> &wanted) {
    QList<PatternPart> kept;
    for (PatternPart part : all) {
        const auto same = std::find_if(wanted.cbegin(), wanted.cend(), [&part](const auto &other) {
            return other.part == part.part;
        });
        if (same == wanted.cend()) {
            if (!kept.isEmpty()) kept.last().separator = part.separator;
            continue;
        }
        const bool isNumber = part.part == DayPart::Month && part.letters.size() < 3;
        if (!isNumber) part.letters = same->letters;
        kept.append(part);
    }
    if (!kept.isEmpty()) kept.last().separator.clear();
    return kept;
}

bool has(const QList<PatternPart> &parts, DayPart part) {
    return std::any_of(parts.cbegin(), parts.cend(),
                       [part](const PatternPart &one) { return one.part == part; });
}

// A short weekday stands without a comma, and so does a year behind its month.
void dropCommas(QList<PatternPart> &parts) {
    const bool hasDay = has(parts, DayPart::Day);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool meetsShort =
            parts.at(i).letters == QLatin1String("ddd") ||
            (i + 1 < parts.size() && parts.at(i + 1).letters == QLatin1String("ddd"));
        if (meetsShort || !hasDay) parts[i].separator.remove(u',').remove(u'،');
    }
}

// A part with its unit. A month without a day may be another word: "listopad", not "listopada".
QString written(const PatternPart &part, bool hasDay, const QDate &day, const QLocale &locale) {
    const bool isName = part.part == DayPart::Month && part.letters.size() > 2;
    if (!isName || hasDay) return part.letters + part.unit;
    const auto length = part.letters.size() > 3 ? QLocale::LongFormat : QLocale::ShortFormat;
    QString name = locale.standaloneMonthName(day.month(), length);
    return u'\'' + name.replace(u'\'', QLatin1String("''")) + u'\'';
}

} // namespace

QString dayText(const QDate &day, const QString &parts, const QLocale &locale) {
    if (locale.language() == QLocale::C) return locale.toString(day, parts);
    QList<PatternPart> own =
        onlyWanted(partsOf(locale.dateFormat(QLocale::LongFormat)), partsOf(parts));
    dropCommas(own);
    const bool hasDay = has(own, DayPart::Day);
    QString pattern;
    for (const PatternPart &part : own)
        pattern += written(part, hasDay, day, locale) + part.separator;
    return locale.toString(day, pattern);
}

QString timeText(const QTime &time, const QLocale &locale) {
    return locale.language() == QLocale::C ? locale.toString(time, QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

} // namespace lectern::base
