// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/dates.h"

#include <QList>

#include <array>

namespace lectern::digest {

namespace {

// 0: unknown.
struct DateParts {
    int year = 0;
    int month = 0;
    int day = 0;
};

constexpr qsizetype dateAtMost = 128;     // characters; what is longer is no date
constexpr qsizetype shortestName = 3;     // letters of a month or weekday
constexpr qsizetype datePiecesAtMost = 8; // weekday, day, month, year, time, zone and some

constexpr std::array<QStringView, 12> months = {
    u"january", u"february", u"march",     u"april",   u"may",      u"june",
    u"july",    u"august",   u"september", u"october", u"november", u"december"};
constexpr std::array<QStringView, 7> weekdays = {u"monday", u"tuesday",  u"wednesday", u"thursday",
                                                 u"friday", u"saturday", u"sunday"};

// 1 for the first of the names; 0 for none. A name may be cut after its third letter.
template <size_t Size>
int numberOf(QStringView word, const std::array<QStringView, Size> &names) {
    if (word.size() < shortestName) return 0;
    for (size_t i = 0; i < Size; ++i)
        if (names[i].startsWith(word, Qt::CaseInsensitive)) return int(i) + 1;
    return 0;
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

// The number that the whole text is, of at most eight digits; -1 for anything else.
int numberIn(QStringView text) {
    constexpr qsizetype digitsAtMost = 8;
    if (text.isEmpty() || text.size() > digitsAtMost) return -1;
    int number = 0;
    for (const QChar c : text) {
        if (!isDigit(c)) return -1;
        number = 10 * number + (c.unicode() - u'0');
    }
    return number;
}

bool isYear(QStringView text) {
    return text.size() == 4 && numberIn(text) >= 1;
}

// Year, month, day, of which those behind may be missing or 00.
std::optional<DateParts> reducedDate(QStringView year, QStringView month, QStringView day) {
    const auto part = [](QStringView text) { return text.isEmpty() ? 0 : numberIn(text); };
    DateParts parts{numberIn(year), part(month), part(day)};
    if (parts.month < 0 || parts.month > 12 || parts.day < 0) return std::nullopt;
    if (parts.month == 0) parts.day = 0;
    if (parts.day > 0 && !model::Day::of(parts.year, parts.month, parts.day)) return std::nullopt;
    return parts;
}

// What may follow a date: nothing, a time and whatever is behind it, or a zone.
bool isTimeOrZone(QStringView rest) {
    rest = rest.trimmed();
    if (rest.isEmpty()) return true;
    const qsizetype colon = rest.indexOf(u':');
    if (isDigit(rest.front())) return colon == 1 || colon == 2;
    return rest.front() == u'+' || rest.front() == u'-' || rest == u"Z" || rest == u"GMT" ||
           rest == u"UTC";
}

std::optional<DateParts> compactDate(QStringView digits) {
    if (digits.size() == 4) return reducedDate(digits, {}, {});
    if (digits.size() != 8) return std::nullopt;
    return reducedDate(digits.first(4), digits.sliced(4, 2), digits.sliced(6));
}

// ISO 8601 and the "2012/02/03/" of RIS; it begins with a year of four digits.
std::optional<DateParts> dateByYear(QStringView text) {
    qsizetype end = 0;
    while (end < text.size() && (isDigit(text[end]) || text[end] == u'-' || text[end] == u'/'))
        ++end;
    const bool hasTime = end + 1 < text.size() && text[end] == u'T' && isDigit(text[end + 1]);
    if (!hasTime && !isTimeOrZone(text.sliced(end))) return std::nullopt;
    const QChar separator = text.first(end).contains(u'/') ? u'/' : u'-';
    const QList<QStringView> parts = text.first(end).split(separator);
    if (parts.size() == 1) return compactDate(parts[0]);
    const bool tooMany = parts.size() > 4 || (parts.size() == 4 && separator == u'-');
    if (tooMany || parts[0].size() != 4) return std::nullopt;
    if (parts[1].size() > 2 || parts.value(2).size() > 2) return std::nullopt;
    return reducedDate(parts[0], parts[1], parts.value(2));
}

bool endsPiece(QChar c) {
    return c.isSpace() || c == u',' || c == u'.';
}

// The words and numbers of a date, without a weekday in front; "18-Feb-2025" is three of them.
QList<QStringView> piecesOf(QStringView text) {
    QList<QStringView> pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size() && pieces.size() < datePiecesAtMost; ++i) {
        const bool hyphen = i < text.size() && text[i] == u'-' && pieces.size() < 3 && i > begin;
        if (i < text.size() && !hyphen && !endsPiece(text[i])) continue;
        if (i > begin) pieces.append(text.sliced(begin, i - begin));
        begin = i + 1;
    }
    if (!pieces.isEmpty() && numberOf(pieces[0], weekdays) > 0) pieces.removeFirst();
    return pieces;
}

// -1 for no year. RFC 2822, 4.3: two digits are of 1950 to 2049, three count from 1900.
int yearIn(QStringView piece) {
    const int number = numberIn(piece);
    if (piece.size() == 2) return number < 0 ? -1 : number < 50 ? 2000 + number : 1900 + number;
    if (piece.size() == 3) return number < 0 ? -1 : 1900 + number;
    return isYear(piece) ? number : -1;
}

bool isTime(QStringView piece) {
    return piece.contains(u':');
}

std::optional<DateParts> whole(int year, int month, QStringView day, QStringView rest) {
    const int number = day.size() <= 2 ? numberIn(day) : -1;
    const auto known =
        year > 0 ? model::Day::of(year, month, number) : model::Day::withoutYear(month, number);
    if (!known || !isTimeOrZone(rest)) return std::nullopt;
    return DateParts{year, month, number};
}

// "3 Mar 23", "7 Oct 2024", "7 Oct"
std::optional<DateParts> dayThenMonth(const QList<QStringView> &pieces) {
    const int month = numberOf(pieces[1], months);
    if (month == 0) return std::nullopt;
    if (pieces.size() == 2) return whole(0, month, pieces[0], {});
    const int year = yearIn(pieces[2]);
    return year > 0 ? whole(year, month, pieces[0], pieces.value(3)) : std::nullopt;
}

// "Oct 7, 2024", "October 2024", "Aug 20", "Mar 3 01:29:12 2023", "Mar 3 01:29:12 GMT 2023"
std::optional<DateParts> monthThenDay(const QList<QStringView> &pieces) {
    const int month = numberOf(pieces[0], months);
    if (month == 0) return std::nullopt;
    if (pieces.size() == 2 && isYear(pieces[1])) return DateParts{numberIn(pieces[1]), month, 0};
    if (pieces.size() == 2) return whole(0, month, pieces[1], {});
    if (isYear(pieces[2])) return whole(numberIn(pieces[2]), month, pieces[1], pieces.value(3));
    if (!isTime(pieces[2]) || !isYear(pieces.last())) return std::nullopt;
    return whole(numberIn(pieces.last()), month, pieces[1], pieces[2]);
}

// "2024 Mar 15", "2024 Mar", as PubMed has them.
std::optional<DateParts> yearThenMonth(const QList<QStringView> &pieces) {
    const int month = numberOf(pieces[1], months);
    if (month == 0) return std::nullopt;
    if (pieces.size() == 2) return DateParts{numberIn(pieces[0]), month, 0};
    return whole(numberIn(pieces[0]), month, pieces[2], pieces.value(3));
}

std::optional<DateParts> datePartsOf(QStringView text) {
    text = text.trimmed();
    if (text.size() < 4 || text.size() > dateAtMost) return std::nullopt;
    const bool byYear = isYear(text.first(4));
    if (const auto parts = byYear ? dateByYear(text) : std::nullopt) return parts;
    const QList<QStringView> pieces = piecesOf(text);
    if (pieces.size() < 2) return std::nullopt;
    if (byYear) return isYear(pieces[0]) ? yearThenMonth(pieces) : std::nullopt;
    return isDigit(pieces[0].front()) ? dayThenMonth(pieces) : monthThenDay(pieces);
}

QString padded(int number, int digits) {
    return QString::number(number).rightJustified(digits, u'0');
}

} // namespace

QString isoDateOf(QStringView text) {
    const auto parts = datePartsOf(text);
    if (!parts || parts->year == 0) return {};
    QString iso = padded(parts->year, 4);
    if (parts->month > 0) iso += u'-' + padded(parts->month, 2);
    if (parts->day > 0) iso += u'-' + padded(parts->day, 2);
    return iso;
}

std::optional<model::Day> dayOf(QStringView text) {
    const auto parts = datePartsOf(text);
    if (!parts || parts->day == 0) return std::nullopt;
    return parts->year > 0 ? model::Day::of(parts->year, parts->month, parts->day)
                           : model::Day::withoutYear(parts->month, parts->day);
}

} // namespace lectern::digest
