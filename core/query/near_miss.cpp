// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/near_miss.h"

#include "core/query/begun.h"
#include "core/query/fields.h"
#include "core/query/oddness.h"
#include "core/query/order_in_text.h"

#include <QCoreApplication>

namespace lectern::query {

namespace {

struct MissWords {
    Q_DECLARE_TR_FUNCTIONS(Lectern)
};

bool isOperatorWord(const Lexeme &lexeme) {
    return lexeme.kind == Lexeme::Kind::Word &&
           (lexeme.text == QLatin1String("OR") || lexeme.text == QLatin1String("AND") ||
            lexeme.text == QLatin1String("NOT"));
}

Hint hintAt(const Lexeme &word, const QString &message) {
    return {word.begin, word.end, message};
}

Hint notAClause(const Lexeme &word) {
    return hintAt(word,
                  MissWords::tr("“%1” is not a clause and is searched as text.").arg(word.text));
}

QString readAsAWord(const QString &word, const QString &meant) {
    return MissWords::tr("“%1” is read as a word. Did you mean “%2”?").arg(word, meant);
}

// `title:`; what is no field of the language is text: `Attention: is all`.
bool isFieldAlone(const QString &word) {
    return word.endsWith(u':') && fieldNames().contains(word.chopped(1).toLower());
}

// `title:lora` where `title: lora` stands; empty where that is no clause either.
QString withoutBlankBehind(const QString &field, const Lexeme *next, const QString &query) {
    if (!next || next->kind == Lexeme::Kind::Minus || isOperatorWord(*next)) return {};
    const QString joined = field + query.mid(next->begin, next->end - next->begin);
    if (next->kind == Lexeme::Kind::Open) return columnNamed(field.chopped(1)) ? joined : QString();
    return readClause(joined) || readOrder(joined) ? joined : QString();
}

// `#"a`: what would close it may follow.
bool isSignBeforeMark(const QString &word) {
    return (word.startsWith(u'#') || word.startsWith(u'@')) && word.size() > 1 &&
           isQuotationMark(word[1]);
}

Hint ofFieldAlone(const Lexeme &word, const Lexeme *next, const QString &query) {
    const QString meant = withoutBlankBehind(word.text, next, query);
    if (meant.isEmpty())
        return hintAt(word,
                      MissWords::tr("“%1” stands alone and is searched as text.").arg(word.text));
    return {word.begin, next->end, readAsAWord(word.text, meant), meant};
}

Hint ofNoClause(const Lexeme &word) {
    const QString name = word.text.section(u':', 0, 0);
    const QString meant = isSignBeforeMark(word.text) ? QString() : nearestField(name);
    if (meant.isEmpty()) return notAClause(word);
    const QString sentence = MissWords::tr("“%1:” is read as words. Did you mean “%2:”?");
    return {word.begin, word.begin + name.size() + 1, sentence.arg(name, meant), meant + u':'};
}

// The name before a sign without a colon: `upvotes` of `upvotes>5`; empty where there is none.
QString nameBeforeSign(const QString &word) {
    qsizetype at = 0;
    while (at < word.size() && (word[at].isLetter() || word[at] == u'#'))
        ++at;
    const bool sign =
        at < word.size() && (word[at] == u'>' || word[at] == u'<' || word[at] == u'=');
    return sign ? word.left(at) : QString();
}

// `upvote>5`, `upvotes>many`
std::optional<Hint> ofComparison(const Lexeme &word) {
    const QString name = nameBeforeSign(word.text);
    if (name.isEmpty()) return std::nullopt;
    if (fieldNames().contains(name.toLower())) return notAClause(word);
    const QString field = nearestField(name);
    const QString meant = field + word.text.mid(name.size());
    if (field.isEmpty() || !readClause(meant)) return std::nullopt;
    return Hint{word.begin, word.end, readAsAWord(word.text, meant), meant};
}

} // namespace

std::optional<Hint> nearMiss(const Lexeme &word, const Lexeme *next, const QString &query) {
    if (isOperatorWord(word))
        return hintAt(
            word,
            MissWords::tr("“%1” has no term to work on and is searched as text.").arg(word.text));
    if (isQuotationMark(word.text.front()))
        return hintAt(word, MissWords::tr("The quotation mark is not closed."));
    if (isFieldAlone(word.text)) return ofFieldAlone(word, next, query);
    if (looksLikeClause(word.text) || isSignBeforeMark(word.text)) return ofNoClause(word);
    return ofComparison(word);
}

std::optional<Hint> impossibility(const Lexeme &word, const PaperClause &clause, bool alone) {
    const auto odd = oddnessOf(clause);
    if (!odd) return std::nullopt;
    if (!alone || !odd->meant) return hintAt(word, odd->sentence);
    const QString meant = print(*odd->meant);
    const QString question = MissWords::tr("Did you mean “%1”?").arg(meant);
    return Hint{word.begin, word.end, odd->sentence + u' ' + question, meant};
}

} // namespace lectern::query
