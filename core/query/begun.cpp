// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/begun.h"

#include "core/base/edit_distance.h"
#include "core/model/highlight.h"
#include "core/query/lexer.h"
#include "core/query/paper_clauses.h"
#include "core/query/sort.h"

#include <QRegularExpression>

#include <algorithm>
#include <string>
#include <utility>

namespace lectern::query {

namespace {

bool endsToken(QChar c) {
    return c.isSpace() || c == u'(' || c == u')';
}

// Where the token at the caret begins; a quotation mark that opens a value holds its blanks.
struct TokenStart {
    qsizetype begin = 0;
    QChar quotes; // the mark that is open; null: none
};
TokenStart tokenBefore(const QString &query, qsizetype caret) {
    TokenStart token;
    for (qsizetype at = 0; at < caret; ++at) {
        const QChar c = query[at];
        if (!token.quotes.isNull())
            token.quotes = closesQuoted(token.quotes, c) ? QChar() : token.quotes;
        else if (isQuotationMark(c))
            token.quotes = c;
        else if (endsToken(c))
            token.begin = at + 1;
    }
    return token;
}

qsizetype endOfToken(const QString &query, qsizetype caret, QChar quotes) {
    const auto ends = [quotes](QChar c) {
        return quotes.isNull() ? endsToken(c) : closesQuoted(quotes, c);
    };
    qsizetype end = caret;
    while (end < query.size() && !ends(query[end]))
        ++end;
    return !quotes.isNull() && end < query.size() ? end + 1 : end;
}

// Behind the last comma of a list of values, and the sign before the value.
qsizetype beginOfValue(const QString &token, qsizetype from) {
    qsizetype begin = from;
    QChar quotes;
    for (qsizetype at = from; at < token.size(); ++at) {
        const QChar c = token[at];
        if (!quotes.isNull())
            quotes = closesQuoted(quotes, c) ? QChar() : quotes;
        else if (isQuotationMark(c))
            quotes = c;
        else if (c == u',')
            begin = at + 1;
    }
    while (begin < token.size() &&
           (token[begin] == u'=' || token[begin] == u'>' || token[begin] == u'<'))
        ++begin;
    const qsizetype dots = token.indexOf(QLatin1String(".."), begin);
    return dots < 0 || !quotes.isNull() ? begin : dots + 2;
}

const QStringList &dayWords() {
    static const QStringList words{
        QStringLiteral("today"),    QStringLiteral("yesterday"), QStringLiteral("thisweek"),
        QStringLiteral("lastweek"), QStringLiteral("thismonth"), QStringLiteral("lastmonth"),
        QStringLiteral("7d"),       QStringLiteral("2w"),        QStringLiteral("3m")};
    return words;
}

// Two letters that changed places count as one change: one slip of the fingers.
qsizetype changesBetween(const QString &field, const QString &typed) {
    const base::EditDistance toField(field.toStdU32String());
    std::u32string letters = typed.toStdU32String();
    int least = toField.to(letters);
    for (size_t i = 1; i < letters.size(); ++i) {
        std::swap(letters[i - 1], letters[i]);
        least = std::min(least, 1 + toField.to(letters));
        std::swap(letters[i - 1], letters[i]);
    }
    return least;
}

} // namespace

std::optional<Begun> begunAt(const QString &query, qsizetype caret) {
    caret = std::clamp<qsizetype>(caret, 0, query.size());
    TokenStart token = tokenBefore(query, caret);
    while (token.begin < caret && query[token.begin] == u'-')
        ++token.begin; // the sign stays
    const QString typed = query.mid(token.begin, caret - token.begin);
    const bool phrase = !typed.isEmpty() && isQuotationMark(typed.front());
    if (phrase || typed.startsWith(u'/')) return std::nullopt;
    Begun begun{token.begin, endOfToken(query, caret, token.quotes), {}, typed};
    const bool tag = typed.startsWith(u'#');
    const qsizetype colon = typed.indexOf(u':');
    if (tag || typed.startsWith(u'@')) {
        begun.field = tag ? QStringLiteral("tag") : QStringLiteral("author");
        begun.text = typed.mid(1);
        ++begun.begin; // the sign stays
    } else if (colon > 0) {
        const qsizetype value = beginOfValue(typed, colon + 1);
        begun.field = typed.left(colon).toLower();
        begun.text = typed.mid(value);
        begun.begin = token.begin + value;
    }
    begun.text.removeIf(isQuotationMark);
    return begun;
}

QStringList fieldNames() {
    static const QStringList names =
        QStringList{QStringLiteral("is"),  QStringLiteral("tag"),   QStringLiteral("has"),
                    QStringLiteral("no"),  QStringLiteral("list"),  QStringLiteral("filter"),
                    QStringLiteral("hl"),  QStringLiteral("color"), QStringLiteral("comment"),
                    QStringLiteral("like")} +
        paperFields() + QStringList{QStringLiteral("sort"), QStringLiteral("limit")};
    return names;
}

QString nearestField(const QString &name) {
    const QString lower = name.toLower();
    if (fieldNames().contains(lower)) return {};
    const qsizetype most = lower.size() < 5 ? 1 : 2;
    QString nearest;
    qsizetype least = most + 1;
    for (const QString &field : fieldNames()) {
        if (field.size() < 3 || qAbs(field.size() - lower.size()) > most) continue;
        const qsizetype distance = changesBetween(field, lower);
        if (distance > 0 && distance < least) {
            least = distance;
            nearest = field;
        }
    }
    return nearest;
}

QStringList wordsOfField(const QString &field) {
    if (field == QLatin1String("is"))
        return QStringList{QStringLiteral("undecided"), QStringLiteral("kept"),
                           QStringLiteral("later"),     QStringLiteral("skipped"),
                           QStringLiteral("unread"),    QStringLiteral("reading"),
                           QStringLiteral("read"),      QStringLiteral("duplicate"),
                           QStringLiteral("orphan")} +
               flagNames();
    if (field == QLatin1String("has") || field == QLatin1String("no"))
        return QStringList{QStringLiteral("hl"), QStringLiteral("list")} + thingNames();
    if (field == QLatin1String("color")) {
        QStringList names;
        for (int meaning = 0; meaning <= static_cast<int>(model::Meaning::ToDo); ++meaning)
            names += model::toText(static_cast<model::Meaning>(meaning));
        return names;
    }
    if (field == QLatin1String("sort")) return sortNames();
    return isDayField(field) ? dayWords() : QStringList();
}

QString asValue(const QString &name) {
    static const QRegularExpression bare(
        QStringLiteral("\\A[\\p{L}\\p{N}][^\\s\"“”„‟＂«»(),*]*\\z"));
    return bare.match(name).hasMatch() ? name : quoted(name);
}

} // namespace lectern::query
