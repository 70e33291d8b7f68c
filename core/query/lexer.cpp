// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/lexer.h"

#include <algorithm>

namespace lectern::query {

namespace {

constexpr qsizetype mostDistanceDigits = 4;

// Marks of type, high, low and turned, are mixed as one likes: “a”, „a“, ”a”.
constexpr QStringView marksOfType = u"“”„‟＂";
constexpr QStringView anglesOfType = u"«»";
// What a title has behind a quotation: “Do anything now”: …
constexpr QStringView punctuation = u",.;:!?";

bool isBracket(QChar c) {
    return c == u'(' || c == u')';
}

bool isAsciiLetter(QChar c) {
    return c.unicode() < 0x80 && c.isLetter();
}

// Behind the colon of `name:`; 0 where no name stands.
qsizetype endOfFieldName(QStringView word) {
    qsizetype at = 0;
    while (at < word.size() && isAsciiLetter(word[at]))
        ++at;
    if (at > 0 && at < word.size() && word[at] == u'#') ++at; // hl#:
    return at > 0 && at < word.size() && word[at] == u':' ? at + 1 : 0;
}

// Behind the bracket that closes the one at `at` within the word; -1 where none does. DOIs have
// such: "10.1016/0022-2836(81)90087-5".
qsizetype endOfPair(QStringView text, qsizetype at) {
    if (text[at] != u'(' || at == 0 || text[at - 1] == u':') return -1;
    int open = 0;
    for (qsizetype i = at; i < text.size() && !text[i].isSpace(); ++i) {
        open += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
        if (open == 0) return i + 1;
    }
    return -1;
}

class Lexer {
  public:
    explicit Lexer(const QString &query)
        : m_query(query) {}

    [[nodiscard]] std::vector<Lexeme> run() {
        std::vector<Lexeme> lexemes;
        while (true) {
            while (m_at < m_query.size() && m_query[m_at].isSpace())
                ++m_at;
            if (m_at == m_query.size()) return lexemes;
            lexemes.push_back(next());
            m_at = lexemes.back().end;
        }
    }

  private:
    [[nodiscard]] Lexeme next() const {
        const QChar first = m_query[m_at];
        if (first == u'(') return one(Lexeme::Kind::Open);
        if (first == u')') return one(Lexeme::Kind::Close);
        if (first == u'-' && termFollowsMinus()) return one(Lexeme::Kind::Minus);
        if (const qsizetype end = endOfRegex(m_query, m_at); end > 0) return regex(end);
        const qsizetype end = isQuotationMark(first) ? endOfQuoted(m_query, m_at) : -1;
        return end < 0 ? word() : phrase(end);
    }

    [[nodiscard]] Lexeme one(Lexeme::Kind kind) const {
        return {kind, m_at, m_at + 1, m_query.mid(m_at, 1), false, {}};
    }

    [[nodiscard]] Lexeme regex(qsizetype end) const {
        const QStringView whole = QStringView(m_query).mid(m_at, end - m_at);
        return {Lexeme::Kind::Regex, m_at, end, patternIn(whole), false, {}, ignoresCase(whole)};
    }

    [[nodiscard]] bool termFollowsMinus() const {
        if (m_at + 1 == m_query.size()) return false;
        const QChar next = m_query[m_at + 1];
        return !next.isSpace() && next != u')';
    }

    [[nodiscard]] Lexeme phrase(qsizetype end) const {
        const QString text = unquoted(QStringView(m_query).mid(m_at, end - m_at));
        const bool prefix = end < m_query.size() && m_query[end] == u'*';
        if (const auto near = distanceAt(m_query, end))
            return {Lexeme::Kind::Phrase, m_at, near->end, text, false, near->words};
        const qsizetype behind = prefix ? end + 1 : behindPunctuation(end);
        return {Lexeme::Kind::Phrase, m_at, behind, text, prefix, {}};
    }

    // That which ends the word with it.
    [[nodiscard]] qsizetype behindPunctuation(qsizetype at) const {
        qsizetype end = at;
        while (end < m_query.size() && punctuation.contains(m_query[end]))
            ++end;
        const bool ends =
            end == m_query.size() || m_query[end].isSpace() || isBracket(m_query[end]);
        return ends ? end : at;
    }

    [[nodiscard]] Lexeme word() const {
        const QStringView rest = QStringView(m_query).mid(m_at);
        const bool clause = looksLikeClause(rest);
        // title:/…/, blanks and brackets and all.
        qsizetype end = std::max(qsizetype(0), endOfRegex(rest, endOfFieldName(rest)));
        if (end > 0)
            return {Lexeme::Kind::Word, m_at, m_at + end, rest.left(end).toString(), false, {}};
        const bool sigil = rest.front() == u'#' || rest.front() == u'@';
        const bool ofDoi = rest.startsWith(QLatin1String("doi:"), Qt::CaseInsensitive);
        while (end < rest.size() && !rest[end].isSpace()) {
            const qsizetype paired = ofDoi ? endOfPair(rest, end) : -1;
            if (paired < 0 && isBracket(rest[end])) break;
            const bool begins =
                (clause && end > 0 && beginsValue(rest[end - 1])) || (sigil && end == 1);
            const bool opens = begins && isQuotationMark(rest[end]);
            const qsizetype closed = opens ? endOfQuoted(rest, end) : paired;
            end = closed < 0 ? end + 1 : closed;
        }
        return {Lexeme::Kind::Word, m_at, m_at + end, rest.left(end).toString(), false, {}};
    }

    [[nodiscard]] static bool beginsValue(QChar before) {
        return before == u':' || before == u',' || before == u'=';
    }

    const QString &m_query;
    qsizetype m_at = 0;
};

} // namespace

std::vector<Lexeme> lexemesOf(const QString &query) {
    return Lexer(query).run();
}

bool looksLikeClause(QStringView word) {
    const qsizetype value = endOfFieldName(word);
    return value > 0 && value < word.size() && word[value] != u'/';
}

bool isQuotationMark(QChar c) {
    return c == u'"' || marksOfType.contains(c) || anglesOfType.contains(c);
}

bool closesQuoted(QChar opener, QChar c) {
    if (marksOfType.contains(opener)) return marksOfType.contains(c);
    return anglesOfType.contains(opener) ? anglesOfType.contains(c) : c == opener;
}

QString quoted(const QString &text) {
    QString doubled = text;
    doubled.replace(u'"', QLatin1String("\"\""));
    return u'"' + doubled + u'"';
}

QString unquoted(QStringView quotedText) {
    QString text = quotedText.mid(1, quotedText.size() - 2).toString();
    if (quotedText.startsWith(u'"')) text.replace(QLatin1String("\"\""), QLatin1String("\""));
    return text;
}

std::optional<Distance> distanceAt(QStringView text, qsizetype at) {
    if (at >= text.size() || text[at] != u'~') return std::nullopt;
    qsizetype end = at + 1;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    const QStringView digits = text.sliced(at + 1, end - at - 1);
    if (digits.isEmpty() || digits.size() > mostDistanceDigits) return std::nullopt;
    return Distance{digits.toInt(), end};
}

qsizetype endOfRegex(QStringView text, qsizetype at) {
    if (at >= text.size() || text[at] != u'/') return -1;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i; // what is escaped ends nothing
            continue;
        }
        if (text[i] != u'/') continue;
        const qsizetype end = i + 1 < text.size() && text[i + 1] == u'i' ? i + 2 : i + 1;
        const bool ends = end == text.size() || text[end].isSpace() || isBracket(text[end]);
        return ends && i > at + 1 ? end : -1;
    }
    return -1;
}

QString patternIn(QStringView regex) {
    return regex.mid(1, regex.lastIndexOf(u'/') - 1).toString();
}

bool ignoresCase(QStringView regex) {
    return regex.endsWith(u'i');
}

qsizetype endOfQuoted(QStringView text, qsizetype at) {
    const QChar opener = text[at];
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (!closesQuoted(opener, text[i])) continue;
        const bool doubled = opener == u'"' && i + 1 < text.size() && text[i + 1] == u'"';
        if (!doubled) return i + 1;
        ++i; // a doubled mark is part of the text
    }
    return -1;
}

} // namespace lectern::query
