// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/colouring.h"

#include "core/query/fields.h"
#include "core/query/lexer.h"
#include "core/query/order_in_text.h"
#include "core/query/query.h"

#include <algorithm>

namespace lectern::query {

namespace {

using Kind = Coloured::Kind;

bool isOperatorName(const QString &word) {
    return word == QLatin1String("OR") || word == QLatin1String("AND") ||
           word == QLatin1String("NOT");
}

// Behind the field of a clause: its colon, or its first sign.
qsizetype endOfField(const QString &word) {
    if (word.startsWith(u'#') || word.startsWith(u'@')) return 1;
    const auto found = std::find_if(word.cbegin(), word.cend(), [](QChar c) {
        return c == u':' || c == u'>' || c == u'<' || c == u'=';
    });
    const qsizetype at = found - word.cbegin();
    return at < word.size() && word[at] == u':' ? at + 1 : at;
}

void addWord(QList<Coloured> &colours, const Lexeme &lexeme, bool negated) {
    const QString &word = lexeme.text;
    if (isOperatorName(word)) return colours.append({lexeme.begin, lexeme.end, Kind::Operator});
    if (!readClause(word) && !readOrder(word) && !word.endsWith(QLatin1String(":"))) {
        if (looksLikeClause(word) || isQuotationMark(word.front()))
            colours.append({lexeme.begin, lexeme.end, Kind::Odd});
        return;
    }
    const qsizetype value = lexeme.begin + endOfField(word);
    colours.append({lexeme.begin, value, Kind::Field});
    if (value < lexeme.end)
        colours.append({value, lexeme.end, negated ? Kind::Refused : Kind::Value});
}

} // namespace

QList<Coloured> coloursOf(const QString &query) {
    QList<Coloured> colours;
    bool negated = false;
    for (const Lexeme &lexeme : lexemesOf(query.left(longestQuery))) {
        switch (lexeme.kind) {
        case Lexeme::Kind::Phrase:
        case Lexeme::Kind::Regex:
            colours.append({lexeme.begin, lexeme.end, Kind::Quoted});
            break;
        case Lexeme::Kind::Open:
        case Lexeme::Kind::Close:
        case Lexeme::Kind::Minus:
            colours.append({lexeme.begin, lexeme.end, Kind::Operator});
            break;
        case Lexeme::Kind::Word:
            addWord(colours, lexeme, negated);
        }
        negated = lexeme.kind == Lexeme::Kind::Minus ||
                  (lexeme.kind == Lexeme::Kind::Word && lexeme.text == QLatin1String("NOT"));
    }
    return colours;
}

} // namespace lectern::query
