// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/number_range.h"

namespace lectern::query {

namespace {

constexpr qsizetype mostDigits = 12; // so that one more or less is a number, too

std::optional<qint64> readNumber(const QString &text) {
    if (text.isEmpty() || text.size() > mostDigits) return std::nullopt;
    for (const QChar digit : text)
        if (digit < u'0' || digit > u'9') return std::nullopt;
    return text.toLongLong();
}

std::optional<NumberRange> readBetweenNumbers(const QString &text, qsizetype dots) {
    NumberRange range;
    const QString least = text.left(dots);
    const QString most = text.mid(dots + 2);
    if (least.isEmpty() && most.isEmpty()) return std::nullopt;
    if (!least.isEmpty() && !(range.least = readNumber(least))) return std::nullopt;
    if (!most.isEmpty() && !(range.most = readNumber(most))) return std::nullopt;
    return range;
}

} // namespace

std::optional<NumberRange> readNumberRange(const QString &text) {
    if (const qsizetype dots = text.indexOf(QLatin1String("..")); dots >= 0)
        return readBetweenNumbers(text, dots);
    const bool above = text.startsWith(u'>');
    const bool below = text.startsWith(u'<');
    const bool closed = text.size() > 1 && (above || below) && text[1] == u'=';
    const bool signs = above || below || text.startsWith(u'=');
    const auto number = readNumber(text.mid(closed ? 2 : signs ? 1 : 0));
    if (!number) return std::nullopt;
    if (below && !closed && *number == 0) return std::nullopt; // nothing is below
    if (above) return NumberRange{closed ? *number : *number + 1, std::nullopt};
    if (below) return NumberRange{std::nullopt, closed ? *number : *number - 1};
    return NumberRange{number, number};
}

QString toText(const NumberRange &range) {
    if (range.least && range.most)
        return range.least == range.most
                   ? QString::number(*range.least)
                   : QStringLiteral("%1..%2").arg(*range.least).arg(*range.most);
    if (range.least) return QStringLiteral(">=%1").arg(*range.least);
    return QStringLiteral("<=%1").arg(range.most.value_or(0));
}

} // namespace lectern::query
