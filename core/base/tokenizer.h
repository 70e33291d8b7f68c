// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>

namespace lectern::base {

// One token of a text: folded (case and diacritics gone), with its place in the UTF-8 bytes.
struct Token {
    QByteArrayView text;    // UTF-8, folded; valid during the call of the sink only
    qsizetype begin = 0;    // byte offset into the source
    qsizetype end = 0;      // byte offset, exclusive
    bool colocated = false; // stands at the same position as the token before it
};

// The one tokenizer of the house: full text, queries, snippets and the lexicon all use it.
//  - words: runs of letters, digits and marks of any script but CJK;
//  - CJK runs of n characters give n - 1 bigrams, a single character only when n = 1;
//  - a compound (words joined by one of ' - . + # _ /, or words with + or # behind them) gives its
//    parts always and, besides, the whole ("gpt-4o": gpt, 4o, gpt-4o; "benchmark++": benchmark,
//    benchmark++); a part of one letter is left out ("c++": c++ only; "robot's": robot, robot's);
//    a compound of more than 64 bytes is no compound: only its parts, each a word of its own.
//
// Positions: the whole of a compound comes first; its first part is colocated with it, the other
// parts stand at the positions that follow. So "gpt-4o is" has gpt-4o and gpt at 0, 4o at 1, is at
// 2, as "gpt 4o is" has, and a phrase that spells it either way finds it.
//
// Never throws on any bytes; invalid UTF-8 separates tokens. Linear in the text.
class Tokenizer {
  public:
    // Returning false stops.
    using Sink = std::function<bool(const Token &)>;
    static void tokenize(QByteArrayView utf8, const Sink &sink);

    // What to look for in tokenized texts: one token a position, to stand next to each other. Of a
    // compound the parts where it has two or more, so that `state-of-the-art` finds "state of the
    // art"; else the whole, so that `c++` is not `c` and `robot's` is not `robot`.
    // These are tokens, not text: FTS5 must take each as it is (FTS5_TOKENIZE_QUERY), for tokenized
    // once more a colocated part would be found in place of its compound.
    [[nodiscard]] static QList<QByteArray> phrase(const QString &text);
};

} // namespace lectern::base
