// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/typing.h"

#include "core/query/lexer.h"

#include <QStringList>

namespace lectern::query {

namespace {

bool isNotEnded(const Lexeme &last, const Lexeme *before) {
    static const QStringList operators = {QStringLiteral("OR"), QStringLiteral("AND"),
                                          QStringLiteral("NOT")};
    const bool refused =
        before && (before->kind == Lexeme::Kind::Minus || before->text == QLatin1String("NOT"));
    const bool plain = last.kind == Lexeme::Kind::Word && last.text.at(0).isLetterOrNumber() &&
                       !looksLikeClause(last.text) && !operators.contains(last.text);
    return plain && !refused && last.text.back().isLetter();
}

} // namespace

QString whileTyping(const QString &typed) {
    const std::vector<Lexeme> lexemes = lexemesOf(typed);
    if (lexemes.empty() || lexemes.back().end != typed.size()) return typed;
    const Lexeme *before = lexemes.size() > 1 ? &lexemes.at(lexemes.size() - 2) : nullptr;
    const Lexeme &last = lexemes.back();
    return !last.text.isEmpty() && isNotEnded(last, before) ? typed + u'*' : typed;
}

} // namespace lectern::query
