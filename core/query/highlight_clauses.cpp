// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/highlight_clauses.h"

namespace lectern::query {

namespace {

constexpr qint64 mostCounted = 1'000'000'000;

std::optional<qint64> countIn(QStringView text) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const bool plain = isNumber && !text.startsWith(u'+') && number >= 0 && number <= mostCounted;
    return plain ? std::optional(number) : std::nullopt;
}

std::optional<HighlightCount> rangeIn(QStringView text, qsizetype dots) {
    const auto least = dots == 0 ? std::optional<qint64>(0) : countIn(text.left(dots));
    const QStringView behind = text.mid(dots + 2);
    const auto most = countIn(behind);
    const bool empty = dots == 0 && behind.isEmpty();
    if (empty || !least || (!behind.isEmpty() && !most)) return std::nullopt;
    return HighlightCount{*least, most};
}

std::optional<HighlightCount> comparedIn(QStringView text) {
    const bool inclusive = text.mid(1).startsWith(u'=');
    const auto number = countIn(text.mid(inclusive ? 2 : 1));
    if (!number) return std::nullopt;
    if (text.front() == u'>') return HighlightCount{*number + (inclusive ? 0 : 1), std::nullopt};
    if (!inclusive && *number == 0) return std::nullopt; // fewer than none
    return HighlightCount{0, *number - (inclusive ? 0 : 1)};
}

} // namespace

std::optional<HighlightCount> readHighlightCount(const QString &text) {
    if (text.startsWith(u'>') || text.startsWith(u'<')) return comparedIn(text);
    if (const qsizetype dots = text.indexOf(QLatin1String("..")); dots >= 0)
        return rangeIn(text, dots);
    const auto number = countIn(text);
    return number ? std::optional(HighlightCount{*number, *number}) : std::nullopt;
}

QString toText(const HighlightCount &count) {
    if (count.most == count.least) return QString::number(count.least);
    return QString::number(count.least) + QStringLiteral("..") +
           (count.most ? QString::number(*count.most) : QString());
}

} // namespace lectern::query
