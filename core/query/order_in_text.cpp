// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/order_in_text.h"

#include "core/query/lexer.h"

namespace lectern::query {

namespace {

const QString sortField = QStringLiteral("sort:");

bool isSort(const Lexeme &lexeme) {
    return lexeme.kind == Lexeme::Kind::Word &&
           lexeme.text.startsWith(sortField, Qt::CaseInsensitive);
}

// One blank is left where something was cut out between two terms, none beside a bracket.
QString cut(const QString &query, qsizetype begin, qsizetype end) {
    while (begin > 0 && query[begin - 1].isSpace())
        --begin;
    while (end < query.size() && query[end].isSpace())
        ++end;
    const bool between =
        begin > 0 && query[begin - 1] != u'(' && end < query.size() && query[end] != u')';
    return query.left(begin) + (between ? QStringLiteral(" ") : QString()) + query.mid(end);
}

} // namespace

QString withOrder(const QString &query, const QString &order) {
    const std::vector<Lexeme> lexemes = lexemesOf(query);
    QString text = query;
    for (size_t i = lexemes.size(); i-- > 0;) {
        if (!isSort(lexemes[i])) continue;
        size_t first = i; // an order is read behind a minus too
        while (first > 0 && lexemes[first - 1].kind == Lexeme::Kind::Minus)
            --first;
        text = cut(text, lexemes[first].begin, lexemes[i].end);
    }
    text = text.trimmed();
    if (order.isEmpty()) return text;
    return text.isEmpty() ? sortField + order : text + u' ' + sortField + order;
}

std::optional<OrderWord> readOrder(const QString &word) {
    const QString value = word.section(u':', 1);
    if (word.startsWith(sortField, Qt::CaseInsensitive)) {
        const auto sort = readSort(value);
        return sort ? std::optional(OrderWord{sort, {}}) : std::nullopt;
    }
    if (!word.startsWith(QLatin1String("limit:"), Qt::CaseInsensitive)) return std::nullopt;
    bool isNumber = false;
    const qint64 limit = value.toLongLong(&isNumber);
    return isNumber && limit >= 0 ? std::optional(OrderWord{{}, limit}) : std::nullopt;
}

} // namespace lectern::query
