// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace lectern::query {

struct Lexeme {
    enum class Kind {
        Word,   // all else, a clause with its quoted values too
        Phrase, // in quotation marks; `text` is without them
        Regex,  // between slashes; `text` is without them
        Open,
        Close,
        Minus, // only where a term follows at once: in `a - b` it is a word
    };
    Kind kind = Kind::Word;
    qsizetype begin = 0; // UTF-16 offsets into the query
    qsizetype end = 0;
    QString text;
    bool prefix = false;       // of a phrase: `"chain of th"*`
    std::optional<int> near{}; // of a phrase: `"retrieval generation"~5`
    bool anyCase = false;      // of a regular expression: `/speed.?up/i`
};

[[nodiscard]] std::vector<Lexeme> lexemesOf(const QString &query);

// `tag:` or the like with something behind it; not a URL. Says nothing about which fields exist.
[[nodiscard]] bool looksLikeClause(QStringView word);

// '"', and the marks that phones, editors and web pages put in its place: “a”, „a“, «a», ＂a＂.
[[nodiscard]] bool isQuotationMark(QChar c);
// Whether text that begins with `opener` ends with the other.
[[nodiscard]] bool closesQuoted(QChar opener, QChar c);
// Text in quotation marks, those inside of it doubled.
[[nodiscard]] QString quoted(const QString &text);
[[nodiscard]] QString unquoted(QStringView quotedText);
// Behind the mark that closes the one at `at`; -1 where none does. Only '"' can be doubled.
[[nodiscard]] qsizetype endOfQuoted(QStringView text, qsizetype at);

// `~5` behind a phrase: so many words, and where it ends. Nothing where none stands at `at`.
struct Distance {
    int words = 0;
    qsizetype end = 0;
};
[[nodiscard]] std::optional<Distance> distanceAt(QStringView text, qsizetype at);

// Behind the regular expression `/…/` or `/…/i` that begins at `at` and with which a word ends; -1
// where none does: `/usr/bin` is a text.
[[nodiscard]] qsizetype endOfRegex(QStringView text, qsizetype at);
// Of one with its slashes.
[[nodiscard]] QString patternIn(QStringView regex);
[[nodiscard]] bool ignoresCase(QStringView regex);

} // namespace lectern::query
