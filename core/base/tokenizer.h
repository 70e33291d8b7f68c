// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace lectern::base {

// One token of a text: folded (case and diacritics gone), with its place in the UTF-8 bytes.
struct Token {
    QByteArray text;       // UTF-8, folded
    qsizetype begin = 0;   // byte offset into the source
    qsizetype end = 0;     // byte offset, exclusive
    bool colocated = false; // stands at the same position as the token before it (a compound's parts)
};

// The one tokenizer of the house: full text, queries, snippets and the lexicon all use it.
//  - words: runs of letters, digits and marks of any script but CJK;
//  - CJK runs of n characters give n - 1 bigrams, a single character only when n = 1;
//  - a compound (letters or digits joined by ' - . + # _ /) gives its parts always and, besides,
//    the whole ("gpt-4o": gpt, 4o, gpt-4o; "benchmark++": benchmark, benchmark++); a part of one
//    letter is left out when it is part of a compound ("c++": c++ only; "robot's": robot, robot's).
// Never throws on any bytes; invalid UTF-8 separates tokens. Linear in the text.
class Tokenizer {
  public:
    // The first of each position comes with colocated = false. Returning false stops.
    using Sink = std::function<bool(const Token &)>;
    static void tokenize(QByteArrayView utf8, const Sink &sink);
    [[nodiscard]] static std::vector<Token> tokens(const QString &text);
};

} // namespace lectern::base
